import Storage
import StorageTesting

extension StoreKind {
    /// Opens a database with one table `notes (id, text)` for one test.
    func withNotes(_ body: (any Database) async throws -> Void) async throws {
        try await withDatabase { database in
            try database.write { transaction in
                try transaction.execute("CREATE TABLE notes (id BIGINT PRIMARY KEY, text TEXT UNIQUE)")
            }
            try await body(database)
        }
    }
}
