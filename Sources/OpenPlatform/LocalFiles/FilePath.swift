/// The way from a folder's root to a file or folder below it; it can't lead out of the root.
package struct FilePath: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The names on the way; none for the root itself.
    package let components: [String]

    /// The folder that everything is in.
    package static let root = FilePath(components: [])

    private init(components: [String]) {
        self.components = components
    }

    /// Reads names that are parted by `/`; doubled slashes and `.` count for nothing, and `..` goes back.
    ///
    /// It is `nil` when it leads out of the root, or holds a NUL character.
    package init?(_ text: some StringProtocol) {
        guard !text.utf8.contains(0) else { return nil }
        var components: [String] = []
        for part in text.split(separator: "/") where part != "." {
            if part == ".." {
                guard components.popLast() != nil else { return nil }
            } else {
                components.append(String(part))
            }
        }
        self.components = components
    }

    /// The names with slashes between them; empty for the root.
    package var description: String { components.joined(separator: "/") }

    /// The last name; empty for the root.
    package var name: String { components.last ?? "" }

    /// The end of the name from its last dot on; empty without one.
    package var suffix: String {
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
        return String(name[dot...])
    }

    /// The folder that it lies in; `nil` for the root.
    var parent: FilePath? {
        components.isEmpty ? nil : FilePath(components: Array(components.dropLast()))
    }

    /// The folders on the way, outermost first, without the root.
    var ancestors: [FilePath] {
        (1..<max(components.count, 1)).map { FilePath(components: Array(components.prefix($0))) }
    }

    /// Whether it lies below a folder, at any depth.
    func isBelow(_ folder: FilePath) -> Bool {
        components.count > folder.components.count && components.starts(with: folder.components)
    }

    /// The way from a folder on the way to here.
    func relative(to folder: FilePath) -> FilePath {
        FilePath(components: Array(components.dropFirst(folder.components.count)))
    }

    /// The same way, begun at another place.
    func moved(from folder: FilePath, to other: FilePath) -> FilePath {
        FilePath(components: other.components + components.dropFirst(folder.components.count))
    }

    /// Compares name by name.
    package static func < (left: FilePath, right: FilePath) -> Bool {
        left.components.lexicographicallyPrecedes(right.components)
    }
}
