import Storage

extension OpenPlatform {
    static let snapshotTables: [SQL] = [
        """
        CREATE TABLE snapshots (
            name TEXT PRIMARY KEY,
            made_at DOUBLE PRECISION NOT NULL,
            content TEXT NOT NULL
        )
        """
    ]

    /// Every table whose rows are state; snapshots are kept beside it.
    package static let stateTables = schema.tables.filter { $0 != "snapshots" }
}
