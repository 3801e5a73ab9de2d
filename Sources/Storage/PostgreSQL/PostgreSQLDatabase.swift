import Dispatch

/// A database on a PostgreSQL server, which any number of processes may share.
package final class PostgreSQLDatabase: Database {
    /// How many connections one process keeps at most, when nothing else is said.
    package static let usualConnections = 10

    /// How often a transaction is run again when it met others.
    private static let mostAttempts = 50

    private let address: PostgreSQLAddress
    private let pool: ConnectionPool<PostgreSQLConnection>

    /// Where transactions that met others line up, so that each of them meets ever fewer.
    private let secondTries = DispatchSemaphore(value: 1)

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
                    return try insist(transaction, on: &connection, body)
                }
            } catch let failure as PostgreSQLFailure {
                throw failure.fault
            }
        }
    }

    /// Tries again at once: whoever was in the way has ended, else the server had not refused.
    private func insist<Value>(
        _ transaction: PostgreSQLTransaction,
        on connection: inout PostgreSQLConnection,
        _ body: (PostgreSQLRunner) throws -> Value
    ) throws -> Value {
        secondTries.wait()
        defer { secondTries.signal() }
        for _ in 2..<Self.mostAttempts {
            do {
                return try attempt(transaction, on: &connection, body)
            } catch let failure as PostgreSQLFailure where failure.mayPass {
                continue
            }
        }
        return try attempt(transaction, on: &connection, body)
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
