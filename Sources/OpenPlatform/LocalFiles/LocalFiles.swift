import Storage

/// What mini-apps keep below `ttfile://user`: per app, person, host app and device.
///
/// The files are rows of the platform's database, so that no path leads anywhere else.
package struct LocalFiles: Sendable {
    let database: any Database
    let clock: PlatformClock
    let limits: FileLimits

    /// The bytes of a file.
    ///
    /// - Throws: What the database throws.
    package func read(_ path: FilePath, of owner: StorageOwner) throws -> Result<[UInt8], FileRefusal> {
        try database.read { transaction in
            let files = FileRows(owner: owner)
            let tree = try files.tree(in: transaction)
            return try tree.result { tree throws(FileRefusal) in try tree.file(path) }
                .mapping { _ in try files.content(of: path, in: transaction) }
        }
    }

    /// What is known of a file or folder.
    ///
    /// - Throws: What the database throws.
    package func entry(_ path: FilePath, of owner: StorageOwner) throws -> Result<FileEntry, FileRefusal> {
        try tree(of: owner)[path].map { .success($0) } ?? .failure(.missing)
    }

    /// The names in a folder, sorted.
    ///
    /// - Throws: What the database throws.
    package func names(in path: FilePath, of owner: StorageOwner) throws -> Result<[String], FileRefusal> {
        let tree = try tree(of: owner)
        return tree.result { tree throws(FileRefusal) in try tree.folder(path) }
            .map { _ in tree.children(of: path).map(\.name) }
    }

    /// Everything below a folder, at any depth, by the way from there.
    ///
    /// - Throws: What the database throws.
    package func entries(
        below path: FilePath,
        of owner: StorageOwner
    ) throws -> [(path: FilePath, entry: FileEntry)] {
        let tree = try tree(of: owner)
        return tree.paths(below: path)
            .compactMap { below in tree[below].map { (below.relative(to: path), $0) } }
    }

    private func tree(of owner: StorageOwner) throws -> FileTree {
        try database.read { transaction in try FileRows(owner: owner).tree(in: transaction) }
    }
}

extension FileTree {
    /// A decision as a value.
    func result<Value>(
        _ decision: (FileTree) throws(FileRefusal) -> Value
    ) -> Result<Value, FileRefusal> {
        Result { () throws(FileRefusal) in try decision(self) }
    }
}

extension Result {
    /// Goes on with what was decided; accidents are thrown.
    func mapping<Other>(_ next: (Success) throws -> Other) throws -> Result<Other, Failure> {
        switch self {
        case .success(let value): .success(try next(value))
        case .failure(let refusal): .failure(refusal)
        }
    }
}
