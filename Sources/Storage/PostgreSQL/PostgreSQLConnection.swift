import CLibPQ

/// One session with a PostgreSQL server; each statement is prepared once.
///
/// `@unchecked Sendable`: libpq lets any thread use a session as long as no two do at once, and so do the variables beside
/// it. Only a transaction uses a session, and the pool lends it to one transaction at a time, from
/// ``ConnectionPool/borrow()`` to ``ConnectionPool/giveBack(_:)``, which both pass a lock.
final class PostgreSQLConnection: @unchecked Sendable {
    /// More statements than the program has; a list of varying length must not fill the server.
    private static let mostStatements = 500

    /// How answers are written; and that a row is found by its index even in a small table, because a serializable
    /// transaction that reads a whole table meets everybody who writes to it.
    private static let settings = """
        SET bytea_output = hex; SET extra_float_digits = 1; SET enable_seqscan = off; SET enable_bitmapscan = off
        """

    private struct Statement: Hashable {
        let text: String
        let types: [UInt32]
    }

    private let handle: OpaquePointer
    private var names: [Statement: String] = [:]

    /// Whether the answer to the end of a transaction was not read yet.
    private var isLeaving = false

    /// Whether a transaction began before, so that the server may have hung up since.
    private(set) var hasServed = false

    /// Connects, which may take ten seconds unless the address says otherwise.
    init(_ address: PostgreSQLAddress) throws(PostgreSQLFailure) {
        guard let handle = address.connect() else { throw PostgreSQLFailure(connecting: "out of memory") }
        self.handle = handle
        guard PQstatus(handle) == CONNECTION_OK else {
            throw PostgreSQLFailure(connecting: PostgreSQLFailure.message(of: handle))
        }
        PQsetNoticeProcessor(handle, { _, _ in }, nil)
        _ = try command(Self.settings)
        _ = try command("PREPARE turn AS \(PostgreSQLTransaction.sharedTurn)")
    }

    deinit { PQfinish(handle) }

    /// Whether another transaction can begin.
    var isUsable: Bool {
        PQstatus(handle) == CONNECTION_OK && (isLeaving || PQtransactionStatus(handle) == PQTRANS_IDLE)
    }

    /// Begins a transaction with its first statement; both go to the server together, unless that has to be prepared.
    func begin(
        _ transaction: PostgreSQLTransaction,
        with sql: SQL,
        _ values: [SQLValue]
    ) throws(PostgreSQLFailure) -> PostgreSQLResult {
        arrive()
        let parameters = PostgreSQLParameters(values)
        guard let name = names[Statement(text: sql.text, types: parameters.types)] else {
            _ = try command(transaction.rawValue)
            if transaction == .writing { _ = try command("EXECUTE turn") }
            return try run(sql, values)
        }
        PQenterPipelineMode(handle)
        defer { PQexitPipelineMode(handle) }
        PQsendQueryParams(handle, transaction.rawValue, 0, nil, nil, nil, nil, 0)
        if transaction == .writing { PQsendQueryPrepared(handle, "turn", 0, nil, nil, nil, 0) }
        parameters.withPointers { values, lengths, formats in
            _ = PQsendQueryPrepared(handle, name, Int32(values.count), values, lengths, formats, 0)
        }
        PQpipelineSync(handle)
        let answers = (0..<(transaction == .writing ? 3 : 2)).map { _ in nextAnswer() }
        PQclear(PQgetResult(handle))
        return try PostgreSQLResult(last: answers, on: handle, sql: sql.text)
    }

    /// Runs a statement with its values.
    func run(_ sql: SQL, _ values: [SQLValue]) throws(PostgreSQLFailure) -> PostgreSQLResult {
        let parameters = PostgreSQLParameters(values)
        let statement = Statement(text: sql.text, types: parameters.types)
        let name =
            if let name = names[statement] { name } else { try prepare(statement, as: sql.numberedText) }
        let result = parameters.withPointers { values, lengths, formats in
            PQexecPrepared(handle, name, Int32(values.count), values, lengths, formats, 0)
        }
        return try PostgreSQLResult(result, on: handle, sql: sql.text)
    }

    /// Ends a transaction; it can still fail because of others that ended meanwhile.
    func commit() throws(PostgreSQLFailure) {
        _ = try command("COMMIT")
    }

    /// Ends a transaction that changed nothing, without waiting for the answer.
    func leave() {
        isLeaving = PQsendQuery(handle, "COMMIT") == 1
    }

    /// Waits until nobody writes, and lets nobody write but this session.
    func takeTurn() throws(PostgreSQLFailure) {
        _ = try command(PostgreSQLTransaction.ownTurn)
    }

    /// Lets others write again; a session that can't even do that has lost its turn with the connection.
    func endTurn() {
        _ = try? command(PostgreSQLTransaction.endOfTurn)
    }

    /// Undoes a transaction; a session that can't even do that is not lent again.
    func rollBack() {
        _ = try? command("ROLLBACK")
    }
}

extension PostgreSQLConnection {
    /// Reads what the last transaction left unread.
    private func arrive() {
        hasServed = true
        guard isLeaving else { return }
        isLeaving = false
        while let answer = PQgetResult(handle) { PQclear(answer) }
    }

    private func prepare(_ statement: Statement, as text: String) throws(PostgreSQLFailure) -> String {
        if names.count == Self.mostStatements {
            for name in names.values { _ = try command("DEALLOCATE \(name)") }
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

    /// The answer to one statement of a pipeline, with the mark behind it.
    private func nextAnswer() -> OpaquePointer? {
        let answer = PQgetResult(handle)
        PQclear(PQgetResult(handle))
        return answer
    }
}
