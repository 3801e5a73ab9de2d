/// Where a file of a mini-app is, as `tt` functions name it (…/api/file).
package enum FileAddress: Sendable, Hashable {
    /// Below `ttfile://user`: the app may read and write it, and it stays.
    case user(FilePath)

    /// Below `ttfile://temp`: the app may read it, and it goes.
    case temporary(FilePath)

    /// In the mini-app's own package, named without a scheme.
    case package(FilePath)

    private static let scheme = "ttfile://"

    /// Reads `ttfile://user/…`, `ttfile://temp/…`, or a path in the package.
    ///
    /// It is `nil` for another scheme or folder, and for a path that leads out of its folder.
    package init?(_ text: String) {
        guard text.hasPrefix(Self.scheme) else {
            guard !text.isEmpty, !text.contains("://"), let path = FilePath(text) else { return nil }
            self = .package(path)
            return
        }
        let parts = text.dropFirst(Self.scheme.count)
            .split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let path = FilePath(parts.count == 2 ? parts[1] : "") else { return nil }
        switch parts.first {
        case "user": self = .user(path)
        case "temp": self = .temporary(path)
        default: return nil
        }
    }

    /// The address of a file below `ttfile://user`.
    package static func text(user path: FilePath) -> String { "\(scheme)user/\(path)" }

    /// The address of a file below `ttfile://temp`.
    package static func text(temporary name: String) -> String { "\(scheme)temp/\(name)" }

    /// The path below `ttfile://user`, or ``FileRefusal/denied`` for what an app may only read.
    package var writable: Result<FilePath, FileRefusal> {
        switch self {
        case .user(let path): .success(path)
        case .temporary, .package: .failure(.denied)
        }
    }
}
