import Storage

/// The rows that hold an owner's files.
struct FileRows: Sendable {
    let owner: StorageOwner

    private var isOwner: SQL {
        """
        app_id = \(owner.account.appID) AND person_id = \(owner.account.person)
            AND host_app = \(owner.account.hostApp.rawValue) AND device = \(owner.device)
        """
    }

    func tree(in transaction: borrowing ReadTransaction) throws -> FileTree {
        let rows = try transaction.rows(
            "SELECT path, is_folder, bytes, made_at, changed_at FROM local_files WHERE \(isOwner)"
        )
        return FileTree(
            entries: Dictionary(
                try rows.compactMap { row in
                    let text: String = try row["path"]
                    return try FilePath(text).map { ($0, try FileEntry(row)) }
                },
                uniquingKeysWith: { first, _ in first }
            )
        )
    }

    /// The bytes of a file; none for what isn't there.
    func content(of path: FilePath, in transaction: borrowing ReadTransaction) throws -> [UInt8] {
        try transaction.row(
            "SELECT content FROM local_files WHERE \(isOwner) AND path = \("\(path)")"
        )?["content"] ?? []
    }

    /// Writes a file, or makes a folder where there are no bytes.
    func put(
        _ content: [UInt8]?,
        at path: FilePath,
        now: PlatformInstant,
        in transaction: borrowing WriteTransaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO local_files (
                app_id, person_id, host_app, device, path, is_folder, bytes, content, made_at, changed_at
            )
            VALUES (
                \(owner.account.appID), \(owner.account.person), \(owner.account.hostApp.rawValue),
                \(owner.device), \("\(path)"), \(content == nil), \(content?.count ?? 0),
                \(content ?? []), \(now.seconds), \(now.seconds)
            )
            ON CONFLICT (app_id, person_id, host_app, device, path) DO UPDATE SET
                bytes = excluded.bytes, content = excluded.content, changed_at = excluded.changed_at
            """
        )
    }

    func move(_ old: FilePath, to new: FilePath, in transaction: borrowing WriteTransaction) throws {
        try transaction.execute(
            "UPDATE local_files SET path = \("\(new)") WHERE \(isOwner) AND path = \("\(old)")"
        )
    }

    func remove(_ path: FilePath, in transaction: borrowing WriteTransaction) throws {
        try transaction.execute("DELETE FROM local_files WHERE \(isOwner) AND path = \("\(path)")")
    }
}

extension FileEntry {
    fileprivate init(_ row: Row) throws {
        self.init(
            isDirectory: try row["is_folder"],
            bytes: try row["bytes"],
            madeAt: PlatformInstant(seconds: try row["made_at"]),
            changedAt: PlatformInstant(seconds: try row["changed_at"])
        )
    }
}
