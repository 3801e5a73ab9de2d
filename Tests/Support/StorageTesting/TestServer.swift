import Foundation
import Storage

/// The PostgreSQL server that tests may use.
package enum TestServer {
    /// `QUAVER_TEST_POSTGRES` names no server.
    package struct Missing: Error, CustomStringConvertible {
        /// What to do.
        package let description =
            "QUAVER_TEST_POSTGRES names no PostgreSQL server: run .ci/with-postgres swift test"
    }

    /// The server's address, `nil` when there is none.
    package static let address = ProcessInfo.processInfo.environment["QUAVER_TEST_POSTGRES"]

    /// Whether tests on PostgreSQL run, or fail for want of a server.
    package static let isWanted = address != nil || ProcessInfo.processInfo.environment["CI"] != nil

    /// Makes a schema, where one test's tables are out of the way of all others, and removes it afterwards.
    ///
    /// - Parameter body: Gets the address that leads into the schema.
    /// - Throws: What the body throws, and ``Missing``.
    package static func withSchema(_ body: (_ address: String) async throws -> Void) async throws {
        let name = newName()
        let address = try makeSchema(name)
        defer { try? onServer { try $0.run("DROP SCHEMA IF EXISTS %I CASCADE", on: name) } }
        try await body(address)
    }

    /// Makes a schema that stays as long as the server.
    ///
    /// - Parameter name: The schema's name.
    /// - Returns: The address that leads into the schema.
    /// - Throws: ``Missing``.
    package static func makeSchema(_ name: String = newName()) throws -> String {
        try onServer { try $0.run("CREATE SCHEMA %I", on: name) }
        guard let address else { throw Missing() }
        return "\(address)\(address.contains("?") ? "&" : "?")options=-csearch_path%3D\(name)"
    }

    /// Makes up a name for a schema.
    ///
    /// - Returns: A name that nobody else uses.
    package static func newName() -> String {
        "test_\(UUID().uuidString.replacing("-", with: "").lowercased())"
    }

    private static func onServer(_ body: (PostgreSQLDatabase) throws -> Void) throws {
        guard let address = address.flatMap({ PostgreSQLAddress($0) }) else { throw Missing() }
        let server = try PostgreSQLDatabase.open(address, connections: 1)
        try body(server)
        try server.close()
    }
}

extension Database {
    /// Runs a statement with a name for its `%I`, where none can be bound.
    fileprivate func run(_ statement: String, on name: String) throws {
        try write { transaction in
            try transaction.execute(
                "SELECT set_config('quaver.statement', \(statement), true), set_config('quaver.name', \(name), true)"
            )
            try transaction.execute(
                """
                DO $$ BEGIN
                    EXECUTE format(current_setting('quaver.statement'), current_setting('quaver.name'));
                END $$
                """
            )
        }
    }
}
