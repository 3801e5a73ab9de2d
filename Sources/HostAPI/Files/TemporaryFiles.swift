import OpenPlatform
import Synchronization

/// The files below `ttfile://temp` of one launch of a mini-app.
///
/// The platform clears them now and then (…/api/file/tt-save-file); here the oldest make room for new ones.
package final class TemporaryFiles: Sendable {
    fileprivate struct State {
        var files: [String: TemporaryFile] = [:]
        var order: [String] = []
        var bytes = 0
    }

    private let capacity: Int
    private let state = Mutex(State())

    /// A folder without files.
    ///
    /// - Parameter capacity: How many bytes all files together may have, one newer than all others excepted.
    package init(capacity: Int = 256 << 20) { self.capacity = capacity }

    /// Keeps a file under a name that none had.
    ///
    /// - Parameters:
    ///   - bytes: What is in it.
    ///   - suffix: The end of the name, with its dot.
    ///   - platform: Gives the time, and what no name had.
    /// - Returns: The name.
    func keep(_ bytes: [UInt8], suffix: String, on platform: OpenPlatform) -> String {
        let name = platform.fileName(suffix: suffix)
        put(bytes, named: name, on: platform)
        return name
    }

    /// Keeps a file under a name of its own.
    func put(_ bytes: [UInt8], named name: String, on platform: OpenPlatform) {
        let file = TemporaryFile(bytes: bytes, madeAt: platform.clock.now())
        state.withLock { state in
            state.files[name] = file
            state.order.append(name)
            state.bytes += bytes.count
            while state.bytes > capacity, state.order.count > 1 { state.remove(state.order[0]) }
        }
    }

    /// The names, oldest first.
    var names: [String] { state.withLock(\.order) }

    /// The file with a name.
    subscript(name: String) -> TemporaryFile? { state.withLock { $0.files[name] } }

    /// Takes a file away.
    func remove(_ name: String) { state.withLock { $0.remove(name) } }
}

/// A file below `ttfile://temp`.
struct TemporaryFile: Sendable, Hashable {
    let bytes: [UInt8]
    let madeAt: PlatformInstant
}

extension TemporaryFiles.State {
    fileprivate mutating func remove(_ name: String) {
        guard let file = files.removeValue(forKey: name) else { return }
        order.removeAll { $0 == name }
        bytes -= file.bytes.count
    }
}
