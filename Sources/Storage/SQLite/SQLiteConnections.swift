import GRDB
import GRDBSQLite
import Synchronization

/// The connections that GRDB opened for one database.
final class SQLiteConnections: Sendable {
    private let known = Mutex<[Int: SQLiteConnection]>([:])

    /// The connection behind GRDB's.
    func of(_ database: GRDB.Database) throws(StorageFault) -> SQLiteConnection {
        guard let handle = database.sqliteConnection else { throw .closed }
        let address = Int(bitPattern: handle)
        return known.withLock { known in
            if let connection = known[address] { return connection }
            let connection = SQLiteConnection(handle)
            known[address] = connection
            return connection
        }
    }

    /// Lets go of every statement; SQLite closes no connection before.
    func forget() {
        known.withLock { $0 = [:] }
    }
}
