import Foundation
import MiniAppRuntime
import ServiceLifecycle
import Synchronization

/// Hands saved files of a mini-app to the phone that runs it.
final class Reloader: Service {
    private let root: URL
    private let device = Mutex<Device?>(nil)

    init(root: URL) {
        self.root = root
    }

    /// Names the phone; before that, saved files are of no consequence.
    func reload(_ device: Device) { self.device.withLock { $0 = device } }

    func run() async throws {
        #if canImport(Glibc)
        guard let watcher = FolderWatcher(root: root) else {
            Console.note("quaver: files can't be watched, so a saved file shows after a restart")
            return try await gracefulShutdown()
        }
        try await cancelWhenGracefulShutdown {
            try? await watcher.run { paths in
                guard let device = self.device.withLock({ $0 }) else { return }
                await device.reload(AppBundle(root: self.root), changed: paths)
            }
        }
        #else
        try await gracefulShutdown()
        #endif
    }
}
