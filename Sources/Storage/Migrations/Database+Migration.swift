extension Database {
    /// Brings the tables of one part up to date, a step a transaction; processes that start together take turns.
    ///
    /// - Parameter schema: The steps; those that ran before are left out.
    /// - Throws: ``StorageFault/newerSchema(name:found:known:)`` when more steps ran than are known,
    ///   ``StorageFault/changedMigration(schema:number:found:expected:)`` when a step was renamed since, and what
    ///   the statements throw; a step that fails leaves nothing behind.
    package func migrate(to schema: Schema) throws {
        try restructure { transaction in
            try transaction.execute(Self.ledger)
        }
        while try restructure({ try schema.runNext(in: $0) }) {}
    }

    private static var ledger: SQL {
        """
        CREATE TABLE IF NOT EXISTS schema_migrations (
            part TEXT NOT NULL,
            number BIGINT NOT NULL,
            title TEXT NOT NULL,
            PRIMARY KEY (part, number)
        )
        """
    }
}

extension Schema {
    /// Runs the first step that never ran; says whether there was one.
    fileprivate func runNext(in transaction: borrowing WriteTransaction) throws -> Bool {
        let rows = try transaction.rows(
            "SELECT title FROM schema_migrations WHERE part = \(name) ORDER BY number"
        )
        let titles = try rows.map { row -> String in try row["title"] }
        try check(titles)
        guard titles.count < migrations.count else { return false }

        let next = migrations[titles.count]
        for statement in next.statements { try transaction.execute(statement) }
        try transaction.execute(
            """
            INSERT INTO schema_migrations (part, number, title)
            VALUES (\(name), \(titles.count + 1), \(next.title))
            """
        )
        return true
    }

    private func check(_ titles: [String]) throws(StorageFault) {
        guard titles.count <= migrations.count else {
            throw .newerSchema(name: name, found: titles.count, known: migrations.count)
        }
        for (place, (title, migration)) in zip(titles, migrations).enumerated()
        where title != migration.title {
            throw .changedMigration(
                schema: name,
                number: place + 1,
                found: title,
                expected: migration.title
            )
        }
    }
}
