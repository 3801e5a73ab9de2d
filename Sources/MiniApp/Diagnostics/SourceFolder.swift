package import Foundation

/// The author's files below one folder, named by paths with `/` relative to it.
package struct SourceFolder: Sendable {
    let root: URL

    /// Opens the folder of a mini-app; nothing is read yet.
    package init(root: URL) {
        self.root = root
    }

    /// Reads a file as UTF-8, without a byte order mark; nil when there is no such file.
    ///
    /// Malformed bytes become U+FFFD, so that a broken file can still be shown.
    package func text(of path: String) -> SourceText? {
        guard contains(path), let data = try? Data(contentsOf: root.appending(path: path)) else { return nil }
        let hasMark = data.starts(with: [0xEF, 0xBB, 0xBF])
        return SourceText(
            file: path,
            text: String(decoding: hasMark ? data.dropFirst(3) : data, as: UTF8.self)
        )
    }

    /// Whether there is a file, and not a folder, at a path; one that a link leads outside does not count.
    package func contains(_ path: String) -> Bool {
        guard realPath(of: path) != nil else { return false }
        var isFolder: ObjCBool = false
        let full = root.appending(path: path).path(percentEncoded: false)
        return FileManager.default.fileExists(atPath: full, isDirectory: &isFolder) && !isFolder.boolValue
    }

    /// The path itself or with an ending, whichever exists; with the first ending if none does and it has none.
    package func existing(_ path: String, endings: [String]) -> String {
        let candidates = [path] + endings.map { path + $0 }
        if let found = candidates.first(where: contains) { return found }
        let hasEnding = path.split(separator: "/").last?.contains(".") ?? false
        return hasEnding ? path : path + (endings.first ?? "")
    }

    /// The path of a file whose name differs from the given one only in capitals, if there is one.
    package func otherSpelling(of path: String) -> String? {
        var found: [String] = []
        for part in path.split(separator: "/") {
            let folder = found.reduce(root) { $0.appending(path: $1) }
            let names =
                (try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false)))
                ?? []
            let part = String(part)
            let name = names.contains(part) ? part : names.first { $0.lowercased() == part.lowercased() }
            guard let name else { return nil }
            found.append(name)
        }
        let spelling = found.joined(separator: "/")
        return spelling != path && contains(spelling) ? spelling : nil
    }

    /// The path that a reference in a file stands for: from the root when it begins with `/`, else from the file's folder.
    ///
    /// - Returns: nil when the reference leads out of the mini-app.
    package static func resolve(_ reference: String, from file: String) -> String? {
        var parts: [Substring] =
            reference.hasPrefix("/") ? [] : Array(file.split(separator: "/").dropLast())
        for part in reference.split(separator: "/") where part != "." {
            guard part == ".." else {
                parts.append(part)
                continue
            }
            guard parts.popLast() != nil else { return nil }
        }
        return parts.joined(separator: "/")
    }
}
