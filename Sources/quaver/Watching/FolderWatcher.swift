import Foundation
import NIOCore
import NIOPosix

#if canImport(Glibc)
import Glibc

/// Tells which files below a folder were saved, made or removed.
///
/// The kernel reports it (inotify); nothing is polled. New folders are watched as they appear.
final class FolderWatcher {
    private let root: URL
    private let descriptor: Int32
    private var folders: [Int32: String] = [:]

    init(root: URL) throws {
        self.root = root
        descriptor = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
        guard descriptor >= 0 else { throw IOError(errnoCode: errno, reason: "inotify_init1") }
        watch(folder: "")
    }

    /// Calls `changed` with paths relative to the folder, until the task is cancelled.
    func run(_ changed: ([String]) async -> Void) async throws {
        let channel = try await NIOPipeBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .takingOwnershipOfDescriptor(input: descriptor) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, Never>(wrappingChannelSynchronously: channel)
                }
            }
        try await channel.executeThenClose { inbound in
            for try await buffer in inbound {
                let paths = read(buffer)
                if !paths.isEmpty { await changed(paths) }
            }
        }
    }

    private func watch(folder: String) {
        let path = folder.isEmpty ? root.path : root.appending(path: folder).path
        let events = UInt32(IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE | IN_ONLYDIR)
        let watch = inotify_add_watch(descriptor, path, events)
        guard watch >= 0 else { return }
        folders[watch] = folder
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        for name in names where !Self.isIgnored(name) {
            self.watch(folder: folder.isEmpty ? name : "\(folder)/\(name)")
        }
    }

    private func read(_ buffer: ByteBuffer) -> [String] {
        var buffer = buffer
        var paths: [String] = []
        while let watch = buffer.readInteger(endianness: .host, as: Int32.self),
            let mask = buffer.readInteger(endianness: .host, as: UInt32.self),
            buffer.readInteger(as: UInt32.self) != nil,
            let length = buffer.readInteger(endianness: .host, as: UInt32.self),
            let bytes = buffer.readBytes(length: Int(length))
        {
            let name = String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            guard let folder = folders[watch], !name.isEmpty, !Self.isIgnored(name) else { continue }
            let path = folder.isEmpty ? name : "\(folder)/\(name)"
            if mask & UInt32(IN_ISDIR) != 0 {
                if mask & UInt32(IN_CREATE | IN_MOVED_TO) != 0 { self.watch(folder: path) }
            } else if mask & UInt32(IN_CREATE) == 0, !paths.contains(path) {
                paths.append(path)
            }
        }
        return paths
    }

    /// Hidden files, editors' swap files, and folders that hold no part of the app.
    private static func isIgnored(_ name: String) -> Bool {
        name.hasPrefix(".") || name.hasSuffix("~") || name == "node_modules"
    }
}
#endif
