/// What runs statements for one transaction of one kind of database.
protocol StatementRunner {
    func rows(_ sql: SQL) throws -> [Row]
    func execute(_ sql: SQL) throws -> Int
}

/// Reads while a transaction is open; it can't be kept any longer.
package struct ReadTransaction: ~Copyable {
    let runner: any StatementRunner

    /// Runs a query and gives all its rows.
    ///
    /// A query for a text with a NUL character, which no row can hold, has none.
    ///
    /// - Parameter sql: A `SELECT`.
    /// - Returns: The rows in the order of the query.
    /// - Throws: ``StorageFault``.
    package func rows(_ sql: SQL) throws -> [Row] {
        try runner.rows(sql)
    }

    /// Runs a query and gives its first row.
    ///
    /// - Parameter sql: A `SELECT`.
    /// - Returns: The first row, `nil` when there is none.
    /// - Throws: ``StorageFault``.
    package func row(_ sql: SQL) throws -> Row? {
        try runner.rows(sql).first
    }
}

/// Reads and writes while a transaction is open; it can't be kept any longer.
package struct WriteTransaction: ~Copyable {
    /// The same transaction for functions that only read.
    package let reading: ReadTransaction

    private let followUps: FollowUps

    init(runner: any StatementRunner, followUps: FollowUps = FollowUps()) {
        reading = ReadTransaction(runner: runner)
        self.followUps = followUps
    }

    /// Keeps something to do once the changes are durable; it is forgotten when they are undone.
    ///
    /// - Parameter action: Tells others that there is something to see; it runs outside of the transaction.
    package func afterwards(_ action: @escaping @Sendable () -> Void) {
        followUps.add(action)
    }

    /// Runs a statement that answers rows: a `SELECT`, or a change with `RETURNING`.
    ///
    /// - Parameter sql: The statement.
    /// - Returns: The rows in the order of the answer.
    /// - Throws: ``StorageFault``.
    package func rows(_ sql: SQL) throws -> [Row] {
        try reading.rows(sql)
    }

    /// Runs a statement that answers rows, and gives the first.
    ///
    /// - Parameter sql: The statement.
    /// - Returns: The first row, `nil` when there is none.
    /// - Throws: ``StorageFault``.
    package func row(_ sql: SQL) throws -> Row? {
        try reading.row(sql)
    }

    /// Runs a change.
    ///
    /// - Parameter sql: An `INSERT`, `UPDATE`, `DELETE`, or a change of the schema.
    /// - Returns: How many rows it touched.
    /// - Throws: ``StorageFault``.
    @discardableResult
    package func execute(_ sql: SQL) throws -> Int {
        try reading.runner.execute(sql)
    }
}
