import Foundation

extension SourceFolder {
    /// The path of a file or a folder once symbolic links are followed, with one name for each file.
    ///
    /// - Returns: nil when nothing is there, or when the path or a link leads out of the mini-app.
    package func realPath(of path: String) -> String? {
        guard let base = Self.canonical(root), let full = Self.canonical(root.appending(path: path)) else {
            return nil
        }
        if full == base { return "" }
        let prefix = base == "/" ? base : base + "/"
        return full.hasPrefix(prefix) ? String(full.dropFirst(prefix.count)) : nil
    }

    private static func canonical(_ url: URL) -> String? {
        guard let resolved = realpath(url.path(percentEncoded: false), nil) else { return nil }
        defer { free(resolved) }
        return String(validatingCString: resolved)
    }
}
