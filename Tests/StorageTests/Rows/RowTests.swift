import Storage
import Testing

@Suite struct RowTests {
    private func row() throws -> Row {
        let row = try SQLiteDatabase.inMemory()
            .read { transaction in
                try transaction.row("SELECT 'hidden' AS secret, 2 AS two, 1.5 AS part, NULL AS missing")
            }
        return try #require(row)
    }

    @Test func `a column that isn't there names those that are`() throws {
        let row = try row()

        let fault = #expect(throws: RowFault.self) { try row["secrets"] as String }

        #expect(fault == .noColumn("secrets", columns: ["secret", "two", "part", "missing"]))
        #expect(fault?.description == "no column secrets among secret, two, part, missing")
    }

    @Test func `a column of another kind says what it holds, not the value`() throws {
        let row = try row()

        let fault = #expect(throws: RowFault.self) { try row["secret"] as Int }

        #expect(fault?.description == "column secret should be Int but holds text")
        #expect(fault?.description.contains("hidden") == false)
        #expect(throws: RowFault.wrongKind(column: "missing", expected: "String", found: "NULL")) {
            try row["missing"] as String
        }
        #expect(throws: RowFault.wrongKind(column: "two", expected: "Bool", found: "an integer")) {
            try row["two"] as Bool
        }
        #expect(throws: RowFault.wrongKind(column: "part", expected: "Int", found: "a real number")) {
            try row["part"] as Int
        }
    }

    @Test func `a whole number can be read as a real one`() throws {
        #expect(try row()["two"] as Double == 2)
    }
}
