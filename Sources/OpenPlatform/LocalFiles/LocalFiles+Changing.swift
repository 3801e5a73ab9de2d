import Storage

extension LocalFiles {
    /// Writes a file in place of the one before; its folder must be there.
    ///
    /// - Throws: What the database throws.
    package func write(
        _ bytes: [UInt8],
        to path: FilePath,
        of owner: StorageOwner
    ) throws -> Result<Void, FileRefusal> {
        try change(owner) { tree throws(FileRefusal) in
            try tree.admit(path, bytes: bytes.count, limits: limits)
        } then: { files, transaction, _ in
            try files.put(bytes, at: path, now: clock.now(), in: transaction)
        }
    }

    /// Adds bytes at the end of a file, which is made if need be.
    ///
    /// - Throws: What the database throws.
    package func append(
        _ bytes: [UInt8],
        to path: FilePath,
        of owner: StorageOwner
    ) throws -> Result<Void, FileRefusal> {
        try change(owner) { tree throws(FileRefusal) in
            let before = tree[path]?.bytes ?? 0
            try tree.admit(path, bytes: before + bytes.count, limits: limits)
        } then: { files, transaction, _ in
            let before = try files.content(of: path, in: transaction.reading)
            try files.put(before + bytes, at: path, now: clock.now(), in: transaction)
        }
    }

    /// Cuts a file off, or lengthens it with zeros.
    ///
    /// - Throws: What the database throws.
    package func truncate(
        _ path: FilePath,
        to length: Int,
        of owner: StorageOwner
    ) throws -> Result<Void, FileRefusal> {
        try change(owner) { tree throws(FileRefusal) in
            _ = try tree.file(path)
            try tree.admit(path, bytes: length, limits: limits)
        } then: { files, transaction, _ in
            let before = try files.content(of: path, in: transaction.reading)
            let zeros = [UInt8](repeating: 0, count: max(length - before.count, 0))
            try files.put(before.prefix(length) + zeros, at: path, now: clock.now(), in: transaction)
        }
    }

    /// Copies a file; a file at the new path is replaced.
    ///
    /// - Throws: What the database throws.
    package func copy(
        _ path: FilePath,
        to copy: FilePath,
        of owner: StorageOwner
    ) throws -> Result<Void, FileRefusal> {
        try change(owner) { tree throws(FileRefusal) in
            try tree.admit(copy, bytes: try tree.file(path).bytes, limits: limits)
        } then: { files, transaction, _ in
            let bytes = try files.content(of: path, in: transaction.reading)
            try files.put(bytes, at: copy, now: clock.now(), in: transaction)
        }
    }

    /// Gives a file or folder another path; a file or an empty folder there is replaced by its like.
    ///
    /// - Throws: What the database throws.
    package func rename(
        _ old: FilePath,
        to new: FilePath,
        of owner: StorageOwner
    ) throws -> Result<Void, FileRefusal> {
        try change(owner) { tree throws(FileRefusal) in
            try tree.moves(old, to: new)
        } then: { files, transaction, moves in
            guard old != new else { return }
            try files.remove(new, in: transaction)
            for move in moves { try files.move(move.from, to: move.to, in: transaction) }
        }
    }

    /// Takes a file away.
    ///
    /// - Throws: What the database throws.
    package func unlink(_ path: FilePath, of owner: StorageOwner) throws -> Result<Void, FileRefusal> {
        try change(owner) { tree throws(FileRefusal) in
            try tree.file(path)
        } then: { files, transaction, _ in
            try files.remove(path, in: transaction)
        }
    }

    /// Makes a folder, with the folders on the way if wanted.
    ///
    /// - Throws: What the database throws.
    package func makeFolder(
        _ path: FilePath,
        recursive: Bool,
        of owner: StorageOwner
    ) throws -> Result<Void, FileRefusal> {
        try change(owner) { tree throws(FileRefusal) in
            try tree.foldersToMake(path, recursive: recursive)
        } then: { files, transaction, folders in
            for folder in folders { try files.put(nil, at: folder, now: clock.now(), in: transaction) }
        }
    }

    /// Takes a folder away, with all that is in it if wanted.
    ///
    /// - Throws: What the database throws.
    package func removeFolder(
        _ path: FilePath,
        recursive: Bool,
        of owner: StorageOwner
    ) throws -> Result<Void, FileRefusal> {
        try change(owner) { tree throws(FileRefusal) in
            try tree.pathsToRemove(folder: path, recursive: recursive)
        } then: { files, transaction, paths in
            for path in paths { try files.remove(path, in: transaction) }
        }
    }

    /// Decides on the files as they are, and changes them in the same transaction.
    private func change<Decision>(
        _ owner: StorageOwner,
        _ decide: (FileTree) throws(FileRefusal) -> Decision,
        then act: (FileRows, borrowing WriteTransaction, Decision) throws -> Void
    ) throws -> Result<Void, FileRefusal> {
        let files = FileRows(owner: owner)
        return try database.decide { transaction in
            let tree = try files.tree(in: transaction.reading)
            return try tree.result(decide).mapping { try act(files, transaction, $0) }
        }
    }
}
