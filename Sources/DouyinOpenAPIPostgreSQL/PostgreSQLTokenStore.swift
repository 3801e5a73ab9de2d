public import DouyinOpenAPI
import Foundation
import NIOPosix
import Storage

/// Keeps tokens in a PostgreSQL database, for processes on several machines.
///
/// It makes one small table, `douyin_tokens`, and changes a row of it in a serializable transaction a few times an
/// hour; reads are one a minute and process.
public struct PostgreSQLTokenStore: TokenStore {
    private let database: PostgreSQLDatabase

    /// Why a store can't be used.
    public enum Fault: Error, Sendable, Hashable {
        /// The address is not `postgresql://…`.
        case badAddress

        /// A row is not what this store wrote.
        case unreadable(key: String)
    }

    /// Connects to a database, and makes the table if it isn't there.
    ///
    /// - Parameter url: `postgresql://user:password@host/database`.
    /// - Throws: ``Fault/badAddress``, and what the server says.
    public init(url: String) throws {
        guard let address = PostgreSQLAddress(url) else { throw Fault.badAddress }
        database = try PostgreSQLDatabase.open(address)
        try database.migrate(to: Self.schema)
    }

    /// Lets the connections go.
    public func close() throws { try database.close() }

    /// See `TokenStore.token(for:)`.
    public func token(for key: TokenKey) async throws -> StoredToken? {
        try await onThread { [database] in
            try database.read { try Self.record(key, $0.row(Self.query(key))).token }
        }
    }

    /// See `TokenStore.lease(for:holder:now:until:)`.
    public func lease(
        for key: TokenKey,
        holder: String,
        now: Double,
        until end: Double
    ) async throws -> TokenLease? {
        try await change(key) { $0.lease(holder: holder, now: now, until: end) }
    }

    /// See `TokenStore.save(_:for:under:)`.
    public func save(_ token: StoredToken, for key: TokenKey, under lease: TokenLease) async throws -> Bool {
        try await change(key) { $0.save(token, under: lease) }
    }

    /// See `TokenStore.release(_:for:)`.
    public func release(_ lease: TokenLease, for key: TokenKey) async throws {
        try await change(key) { $0.release(lease) }
    }

    /// See `TokenStore.expire(_:for:)`.
    public func expire(_ token: TokenText, for key: TokenKey) async throws {
        try await change(key) { $0.expire(token) }
    }

    private func change<Value: Sendable>(
        _ key: TokenKey,
        _ body: @escaping @Sendable (inout TokenRecord) -> Value
    ) async throws -> Value {
        try await onThread { [database] in
            try database.write { transaction in
                let before = try Self.record(key, transaction.row(Self.query(key)))
                var record = before
                let value = body(&record)
                if record != before {
                    let text = String(decoding: try JSONEncoder().encode(record), as: UTF8.self)
                    try transaction.execute(
                        """
                        INSERT INTO douyin_tokens (name, record) VALUES (\(key.text), \(text))
                        ON CONFLICT (name) DO UPDATE SET record = excluded.record
                        """
                    )
                }
                return value
            }
        }
    }

    /// Waits for the database on a thread that may wait.
    private func onThread<Value: Sendable>(
        _ work: @escaping @Sendable () throws -> Value
    ) async throws -> Value {
        try await NIOThreadPool.singleton.runIfActive(work)
    }

    private static func query(_ key: TokenKey) -> SQL {
        "SELECT record FROM douyin_tokens WHERE name = \(key.text)"
    }

    private static func record(_ key: TokenKey, _ row: Row?) throws -> TokenRecord {
        guard let row else { return TokenRecord() }
        let text: String = try row["record"]
        guard let record = try? JSONDecoder().decode(TokenRecord.self, from: Data(text.utf8)) else {
            throw Fault.unreadable(key: key.text)
        }
        return record
    }

    private static let schema = Schema(
        name: "douyin_tokens",
        migrations: [
            Migration(
                "tokens",
                ["CREATE TABLE douyin_tokens (name TEXT PRIMARY KEY, record TEXT NOT NULL)"]
            )
        ]
    )
}
