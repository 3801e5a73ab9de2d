/// A database on a PostgreSQL server, which any number of processes may share.
package final class PostgreSQLDatabase: Database {
    /// How many connections one process keeps at most, when nothing else is said.
    package static let usualConnections = 10

    /// How often a transaction that met others is run again; once is enough unless somebody else's program writes.
    private static let mostRepetitions = 5

    private let address: PostgreSQLAddress
    private let pool: ConnectionPool<PostgreSQLConnection>

    private init(address: PostgreSQLAddress, pool: ConnectionPool<PostgreSQLConnection>) {
        self.address = address
        self.pool = pool
    }

    /// Connects to a server.
    ///
    /// - Parameters:
    ///   - address: Where the database is; it must be there, its tables need not.
    ///   - connections: How many transactions may run at the same time; more of them wait, first come, first served.
    /// - Returns: The database.
    /// - Throws: ``StorageFault/cannotOpen(path:reason:)``.
    package static func open(
        _ address: PostgreSQLAddress,
        connections: Int = usualConnections
    ) throws -> PostgreSQLDatabase {
        let pool = ConnectionPool(size: connections, isUsable: \.isUsable) {
            try PostgreSQLConnection(address)
        }
        do {
            pool.giveBack(try pool.borrow())
        } catch let failure as PostgreSQLFailure {
            throw StorageFault.cannotOpen(path: address.description, reason: failure.message)
        }
        return PostgreSQLDatabase(address: address, pool: pool)
    }

    /// See ``Database/read(_:)``.
    package func read<Value>(_ body: (borrowing ReadTransaction) throws -> Value) throws -> Value {
        try run(.reading) { try body(ReadTransaction(runner: $0)) }
    }

    /// See ``Database/write(_:)``.
    @discardableResult
    package func write<Value>(_ body: (borrowing WriteTransaction) throws -> Value) throws -> Value {
        let followUps = FollowUps()
        let value = try run(.writing) { runner in
            followUps.forget()
            return try body(WriteTransaction(runner: runner, followUps: followUps))
        }
        followUps.run()
        return value
    }

    /// See ``Database/restructure(_:)``; others of the same PostgreSQL schema wait, in whatever process they are.
    @discardableResult
    package func restructure<Value>(_ body: (borrowing WriteTransaction) throws -> Value) throws -> Value {
        try run(.restructuring) { runner in
            _ = try runner.rows("SELECT pg_advisory_xact_lock(hashtext('quaver ' || current_schema()))")
            return try body(WriteTransaction(runner: runner))
        }
    }

    /// See ``Database/close()``.
    package func close() throws {
        try TransactionScope.leaveAlone(self)
        pool.close()
    }
}

extension PostgreSQLDatabase {
    private func run<Value>(
        _ transaction: PostgreSQLTransaction,
        _ body: (PostgreSQLRunner) throws -> Value
    ) throws -> Value {
        try TransactionScope.enter(self) {
            do {
                var connection = try pool.borrow()
                defer { pool.giveBack(connection) }
                do {
                    return try attempt(transaction, on: &connection, body)
                } catch let failure as PostgreSQLFailure where failure.mayPass {
                    return try repeated(transaction, on: &connection, body)
                }
            } catch let failure as PostgreSQLFailure {
                throw failure.fault
            }
        }
    }

    /// Runs a transaction again that met others; a write is alone then, in all processes, and so meets nobody.
    private func repeated<Value>(
        _ transaction: PostgreSQLTransaction,
        on connection: inout PostgreSQLConnection,
        _ body: (PostgreSQLRunner) throws -> Value
    ) throws -> Value {
        if transaction == .writing { try connection.takeTurn() }
        defer { if transaction == .writing { connection.endTurn() } }
        let again = transaction == .writing ? .writingAlone : transaction
        for _ in 1..<Self.mostRepetitions {
            do {
                return try attempt(again, on: &connection, body)
            } catch let failure as PostgreSQLFailure where failure.mayPass {
                continue
            }
        }
        return try attempt(again, on: &connection, body)
    }

    private func attempt<Value>(
        _ transaction: PostgreSQLTransaction,
        on connection: inout PostgreSQLConnection,
        _ body: (PostgreSQLRunner) throws -> Value
    ) throws -> Value {
        let runner = PostgreSQLRunner(transaction, on: connection, to: address)
        defer { connection = runner.connection }
        do {
            let value = try body(runner)
            try runner.commit()
            return value
        } catch {
            runner.rollBack()
            if let failure = runner.failure, failure.mayPass { throw failure }
            throw error
        }
    }
}
