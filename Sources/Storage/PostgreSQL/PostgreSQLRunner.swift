/// Runs the statements of one transaction, and remembers what ended it.
final class PostgreSQLRunner: StatementRunner {
    private let connection: PostgreSQLConnection

    /// What went wrong; PostgreSQL refuses every statement after that, whatever the body makes of it.
    private(set) var failure: PostgreSQLFailure?

    init(_ connection: PostgreSQLConnection) {
        self.connection = connection
    }

    func rows(_ sql: SQL) throws -> [Row] {
        if sql.hasNULCharacter, sql.isQuery { return [] }
        return try run(sql).rows
    }

    func execute(_ sql: SQL) throws -> Int {
        try run(sql).touched
    }

    private func run(_ sql: SQL) throws(StorageFault) -> PostgreSQLResult {
        if let failure { throw failure.fault }
        let values = try sql.bindableValues()
        do throws(PostgreSQLFailure) {
            return try connection.run(sql, values: values)
        } catch {
            failure = error
            throw error.fault
        }
    }
}

extension SQL {
    /// Whether the statement only asks.
    fileprivate var isQuery: Bool {
        text.drop(while: \.isWhitespace).prefix(6).uppercased() == "SELECT"
    }
}
