/// All rows of one table, whatever they mean.
package struct TableImage: Sendable, Hashable {
    /// The table's name.
    package let table: String

    /// The names of the columns; none when there are no rows.
    package let columns: [String]

    /// The values of each row, in the order of the columns.
    package let rows: [[SQLValue]]

    /// Puts an image together.
    package init(table: String, columns: [String], rows: [[SQLValue]]) {
        self.table = table
        self.columns = columns
        self.rows = rows
    }
}

extension Schema {
    /// The names of the tables that the steps make, in that order: none refers to one behind it.
    package var tables: [String] {
        migrations.flatMap(\.statements)
            .compactMap { statement in
                let words = statement.text.split(whereSeparator: { $0.isWhitespace || $0 == "(" })
                guard words.count > 2, words[0].uppercased() == "CREATE", words[1].uppercased() == "TABLE"
                else { return nil }
                return String(words[2])
            }
    }
}

extension ReadTransaction {
    /// Copies all rows of some tables.
    ///
    /// - Parameter tables: Names from ``Schema/tables``.
    /// - Returns: An image of each, in that order.
    /// - Throws: ``StorageFault``.
    package func images(of tables: [String]) throws -> [TableImage] {
        try tables.map { table in
            let rows = try rows("SELECT * FROM \(identifier: table)")
            return TableImage(table: table, columns: rows.first?.columns ?? [], rows: rows.map(\.values))
        }
    }
}

extension WriteTransaction {
    /// Removes all rows of some tables.
    ///
    /// - Parameter tables: Names in the order of ``Schema/tables``.
    /// - Throws: ``StorageFault``.
    package func empty(_ tables: [String]) throws {
        for table in tables.reversed() { try execute("DELETE FROM \(identifier: table)") }
    }

    /// Adds all rows of some images.
    ///
    /// - Parameter images: In the order of ``Schema/tables``, for tables without these rows.
    /// - Throws: ``StorageFault``.
    package func insert(_ images: [TableImage]) throws {
        for image in images {
            let columns = SQL(list: image.columns.map { "\(identifier: $0)" })
            for row in image.rows {
                let values = SQL(list: row.map { "\($0)" })
                try execute("INSERT INTO \(identifier: image.table) (\(columns)) VALUES (\(values))")
            }
        }
    }
}

extension SQL {
    /// Joins fragments with commas.
    fileprivate init(list fragments: [SQL]) {
        self = fragments.dropFirst().reduce(fragments.first ?? "") { "\($0), \($1)" }
    }
}
