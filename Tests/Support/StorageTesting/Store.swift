package import Storage

/// The place of one database.
package enum Store: Sendable {
    /// Nowhere: each opening makes an empty one.
    case memory

    /// A file.
    case file(_ path: String)

    /// A schema on a PostgreSQL server, by its whole address.
    case postgreSQL(_ address: String)

    /// What `--database` takes.
    package var address: String {
        switch self {
        case .memory: "sqlite::memory:"
        case .file(let path): "sqlite:\(path)"
        case .postgreSQL(let address): address
        }
    }

    /// Opens the database, as a process of its own would.
    ///
    /// - Returns: The database.
    /// - Throws: What the database throws.
    package func open() throws -> any Database {
        switch self {
        case .memory: return try SQLiteDatabase.inMemory()
        case .file(let path): return try SQLiteDatabase.open(path: path, durability: .processCrash)
        case .postgreSQL(let address):
            guard let address = PostgreSQLAddress(address) else { throw TestServer.Missing() }
            return try PostgreSQLDatabase.open(address)
        }
    }
}
