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

    private func handOver(_ paths: [String]) async {
        guard let device = device.withLock({ $0 }) else { return }
        await device.reload(AppBundle(root: root), changed: paths)
    }

    func run() async throws {
        #if canImport(Glibc)
        await cancelWhenGracefulShutdown {
            do {
                let watcher = try FolderWatcher(root: self.root)
                try await watcher.run { await self.handOver($0) }
            } catch is CancellationError {
                return
            } catch {
                Console.note(
                    "quaver: files can't be watched, so a saved file shows after a restart: \(error)"
                )
                try? await gracefulShutdown()
            }
        }
        #else
        try await gracefulShutdown()
        #endif
    }
}
