/// Runs the statements of one transaction.
struct SQLiteRunner: StatementRunner {
    let connection: SQLiteConnection
    let mayWrite: Bool

    func rows(_ sql: SQL) throws -> [Row] {
        try statement(sql).rows(sql.values)
    }

    func execute(_ sql: SQL) throws -> Int {
        try statement(sql).run(sql.values)
        return connection.changes
    }

    /// A body that goes on after its transaction was given up must not change anything outside of one.
    private func statement(_ sql: SQL) throws(StorageFault) -> SQLiteStatement {
        let statement = try connection.statement(sql.text)
        guard mayWrite || statement.isReadonly else { throw StorageFault.readOnly(sql: sql.text) }
        guard !mayWrite || connection.isInTransaction else { throw .aborted }
        return statement
    }
}
