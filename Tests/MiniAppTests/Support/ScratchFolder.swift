import Foundation

/// A mini-app's folder that lives as long as a test needs it.
final class ScratchFolder {
    let url: URL

    /// Writes files by their paths.
    init(_ files: [String: String]) throws {
        url = FileManager.default.temporaryDirectory.appending(path: "quaver-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        for (path, text) in files { try write(text, to: path) }
    }

    deinit {
        try? FileManager.default.removeItem(at: url)
    }

    /// Writes or replaces a file.
    func write(_ text: String, to path: String) throws {
        let file = url.appending(path: path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try Data(text.utf8).write(to: file)
    }
}
