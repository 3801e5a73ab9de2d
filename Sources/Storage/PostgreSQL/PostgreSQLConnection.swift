import CLibPQ

/// One session with a PostgreSQL server; each statement is prepared once.
///
/// `@unchecked Sendable`: libpq lets any thread use a session as long as no two do at once, and so do the dictionary and
/// the flag beside it. Only a transaction uses a session, and the pool lends it to one transaction at a time, from
/// ``ConnectionPool/borrow()`` to ``ConnectionPool/giveBack(_:)``, which both pass a lock.
final class PostgreSQLConnection: @unchecked Sendable {
    /// More statements than the program has; a list of varying length must not fill the server.
    private static let mostStatements = 500

    private struct Statement: Hashable {
        let text: String
        let types: [UInt32]
    }

    private let handle: OpaquePointer
    private var names: [Statement: String] = [:]

    /// Whether a transaction began before, so that the server may have hung up since.
    private(set) var hasServed = false

    /// Connects, which may take ten seconds unless the address says otherwise.
    init(_ address: PostgreSQLAddress) throws(StorageFault) {
        guard let handle = PQconnectdb(address.url) else {
            throw .cannotOpen(path: address.description, reason: "out of memory")
        }
        self.handle = handle
        guard PQstatus(handle) == CONNECTION_OK else {
            throw .cannotOpen(path: address.description, reason: PostgreSQLFailure.message(of: handle))
        }
        PQsetNoticeProcessor(handle, { _, _ in }, nil)
        do {
            _ = try command("SET bytea_output = hex; SET extra_float_digits = 1")
        } catch {
            throw .cannotOpen(path: address.description, reason: error.message)
        }
    }

    deinit { PQfinish(handle) }

    /// Whether another transaction can begin.
    var isUsable: Bool { PQstatus(handle) == CONNECTION_OK && PQtransactionStatus(handle) == PQTRANS_IDLE }

    /// Begins a transaction.
    func begin(_ transaction: PostgreSQLTransaction) throws(PostgreSQLFailure) {
        defer { hasServed = true }
        _ = try command(transaction.rawValue)
    }

    /// Ends a transaction; it can still fail because of others that ended meanwhile.
    func commit() throws(PostgreSQLFailure) {
        _ = try command("COMMIT")
    }

    /// Undoes a transaction; a session that can't even do that is not lent again.
    func rollBack() {
        _ = try? command("ROLLBACK")
    }

    /// Runs a statement with its values.
    func run(_ sql: SQL, values: [SQLValue]) throws(PostgreSQLFailure) -> PostgreSQLResult {
        let parameters = PostgreSQLParameters(values)
        let statement = Statement(text: sql.text, types: parameters.types)
        let name =
            if let name = names[statement] { name } else { try prepare(statement, as: sql.numberedText) }
        return try PostgreSQLResult(parameters.execute(name, on: handle), on: handle, sql: sql.text)
    }

    private func prepare(_ statement: Statement, as text: String) throws(PostgreSQLFailure) -> String {
        if names.count == Self.mostStatements {
            _ = try command("DEALLOCATE ALL")
            names = [:]
        }
        let name = "s\(names.count)"
        let result = PQprepare(handle, name, text, Int32(statement.types.count), statement.types)
        _ = try PostgreSQLResult(result, on: handle, sql: statement.text)
        names[statement] = name
        return name
    }

    private func command(_ text: String) throws(PostgreSQLFailure) -> PostgreSQLResult {
        try PostgreSQLResult(PQexec(handle, text), on: handle, sql: text)
    }
}
