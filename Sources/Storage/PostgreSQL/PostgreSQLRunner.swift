/// Runs the statements of one transaction, which begins with the first of them, and remembers what ended it.
final class PostgreSQLRunner: StatementRunner {
    private enum Progress {
        case notBegun
        case going
        case failed(PostgreSQLFailure)
    }

    private let transaction: PostgreSQLTransaction
    private let address: PostgreSQLAddress
    private var progress = Progress.notBegun

    /// The connection, which is another one than before when that broke while it was idle.
    private(set) var connection: PostgreSQLConnection

    init(
        _ transaction: PostgreSQLTransaction,
        on connection: PostgreSQLConnection,
        to address: PostgreSQLAddress
    ) {
        self.transaction = transaction
        self.connection = connection
        self.address = address
    }

    /// What went wrong; PostgreSQL refuses every statement after that, whatever the body makes of it.
    var failure: PostgreSQLFailure? {
        if case .failed(let failure) = progress { failure } else { nil }
    }

    func rows(_ sql: SQL) throws -> [Row] {
        if sql.hasNULCharacter, sql.isQuery { return [] }
        return try run(sql).rows
    }

    func execute(_ sql: SQL) throws -> Int {
        try run(sql).touched
    }

    /// Keeps what the statements changed.
    func commit() throws(PostgreSQLFailure) {
        switch progress {
        case .notBegun: return
        case .going where transaction == .reading: connection.leave()
        case .going: try connection.commit()
        case .failed(let failure): throw failure
        }
    }

    /// Undoes what the statements changed.
    func rollBack() {
        if case .notBegun = progress { return }
        connection.rollBack()
    }

    private func run(_ sql: SQL) throws(StorageFault) -> PostgreSQLResult {
        let values = try sql.bindableValues()
        do throws(PostgreSQLFailure) {
            switch progress {
            case .notBegun: return try begin(with: sql, values)
            case .going: return try connection.run(sql, values)
            case .failed(let failure): throw failure
            }
        } catch {
            progress = .failed(error)
            throw error.fault
        }
    }

    /// Begins the transaction; a connection that broke since its last one is replaced, because nothing is lost with it.
    private func begin(
        with sql: SQL,
        _ values: [SQLValue]
    ) throws(PostgreSQLFailure) -> PostgreSQLResult {
        progress = .going
        let mayHaveBroken = connection.hasServed
        do {
            return try connection.begin(transaction, with: sql, values)
        } catch {
            guard error.isConnectionLost, mayHaveBroken else { throw error }
            connection = try PostgreSQLConnection(address)
            return try connection.begin(transaction, with: sql, values)
        }
    }
}

extension SQL {
    /// Whether the statement only asks.
    fileprivate var isQuery: Bool {
        text.drop(while: \.isWhitespace).prefix(6).uppercased() == "SELECT"
    }
}
