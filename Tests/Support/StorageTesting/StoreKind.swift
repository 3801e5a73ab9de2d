import Foundation
package import Storage

/// A kind of database that the contract must hold for; a new kind joins by one case.
package enum StoreKind: String, CaseIterable, Sendable, CustomStringConvertible {
    /// SQLite without a file.
    case memory

    /// SQLite in a file.
    case file

    /// PostgreSQL, at the address that `.ci/with-postgres` gives.
    case postgreSQL

    /// The kinds to test on this machine; without a server PostgreSQL is left out, except where nothing may be (`CI`).
    package static let available = allCases.filter { $0 != .postgreSQL || TestServer.isWanted }

    /// The kinds whose state another process can open.
    package static let lasting = available.filter { $0 != .memory }

    /// The kind for tests that say nothing else: `QUAVER_TEST_STORE`, else memory.
    package static let usual =
        ProcessInfo.processInfo.environment["QUAVER_TEST_STORE"].flatMap(StoreKind.init) ?? .memory

    /// The name in the list of tests.
    package var description: String { rawValue }

    /// Gives a place for one empty database to one test, and removes it afterwards.
    ///
    /// - Parameter body: Opens the database as often as it likes; what it opens it closes.
    /// - Throws: What the body throws, and ``TestServer/Missing``.
    package func withStore(_ body: (Store) async throws -> Void) async throws {
        switch self {
        case .memory: try await body(.memory)
        case .file: try await TemporaryFile.with { try await body(.file($0)) }
        case .postgreSQL: try await TestServer.withSchema { try await body(.postgreSQL($0)) }
        }
    }

    /// Opens an empty database that goes when its last user does; on PostgreSQL its tables stay as long as the server.
    ///
    /// - Returns: The database.
    /// - Throws: What the database throws, and ``TestServer/Missing``.
    package func open() throws -> any Database {
        switch self {
        case .memory, .file: try Store.memory.open()
        case .postgreSQL: try Store.postgreSQL(TestServer.makeSchema()).open()
        }
    }

    /// Opens an empty database for one test and removes it afterwards.
    ///
    /// - Parameter body: The test.
    /// - Throws: What the body throws, and ``TestServer/Missing``.
    package func withDatabase(_ body: (any Database) async throws -> Void) async throws {
        try await withStore { store in
            let database = try store.open()
            try await body(database)
            try database.close()
        }
    }
}
