import Storage
import StorageTesting
import Testing

@Suite struct ValueTests {
    @Test(arguments: StoreKind.available)
    func `every kind of value comes back as it went in`(kind: StoreKind) async throws {
        try await kind.withDatabase { database in
            let row = try database.write { transaction in
                try transaction.execute(
                    """
                    CREATE TABLE things (
                        whole BIGINT, real DOUBLE PRECISION, text TEXT, bytes BYTEA, yes BIGINT, missing TEXT
                    )
                    """
                )
                try transaction.execute(
                    """
                    INSERT INTO things (whole, real, text, bytes, yes, missing) VALUES (
                        \(Int.max), \(0.1), \("it's “\u{1}” 抖音"), \([0, 255, 7] as [UInt8]), \(true), \(nil as String?)
                    )
                    """
                )
                return try transaction.row("SELECT * FROM things")
            }
            let things = try #require(row)

            #expect(try things["whole"] == Int.max)
            #expect(try things["real"] == 0.1)
            #expect(try things["text"] == "it's “\u{1}” 抖音")
            #expect(try things["bytes"] == [0, 255, 7] as [UInt8])
            #expect(try things["yes"] == true)
            #expect(try things["missing"] == nil as String?)
            #expect(try things["text"] as String? != nil)
        }
    }

    @Test(arguments: StoreKind.available, ["'; DROP TABLE notes; --", "$1", "?", "\\", "%", ""])
    func `text is never read as SQL`(kind: StoreKind, text: String) async throws {
        try await kind.withNotes { database in
            try database.write { try $0.execute("INSERT INTO notes (id, text) VALUES (1, \(text))") }

            let back = try database.read { transaction in
                try transaction.row("SELECT text FROM notes WHERE text = \(text)")?["text"] as String?
            }
            #expect(back == text)
        }
    }

    @Test(arguments: StoreKind.available)
    func `a question mark in a literal stays one, whatever is bound around it`(kind: StoreKind) async throws {
        try await kind.withDatabase { database in
            let inner: SQL = "'a?' || \("b?")"
            let row = try database.read { transaction in
                try transaction.row("SELECT \(1) AS one, '?' AS mark, \(inner) AS joined, \("三") AS three")
            }

            #expect(try row?["one"] == 1)
            #expect(try row?["mark"] == "?")
            #expect(try row?["joined"] == "a?b?")
            #expect(try row?["three"] == "三")
        }
    }

    @Test(arguments: StoreKind.available)
    func `a value that stands alone keeps its kind`(kind: StoreKind) async throws {
        try await kind.withDatabase { database in
            let row = try database.read { transaction in
                try transaction.row(
                    """
                    SELECT \(Int.min) AS whole, \(-1.5e300) AS real, \("") AS text, \([] as [UInt8]) AS bytes,
                        \(nil as Int?) AS missing, \(2) + \(3) AS five, sum(\(4)) AS sum
                    """
                )
            }

            #expect(try row?["whole"] == Int.min)
            #expect(try row?["real"] == -1.5e300)
            #expect(try row?["text"] == "")
            #expect(try row?["bytes"] == [] as [UInt8])
            #expect(try row?["missing"] == nil as Int?)
            #expect(try row?["five"] == 5)
            #expect(try row?["sum"] == 4)
        }
    }

    @Test(arguments: StoreKind.available)
    func `no fault quotes a value`(kind: StoreKind) async throws {
        try await kind.withNotes { database in
            try database.write { transaction in
                try transaction.execute("CREATE TABLE ages (age BIGINT NOT NULL CHECK (age < 200))")
            }
            let statements: [SQL] = [
                "SELECT * FROM nowhere WHERE secret = \("hush")",
                "INSERT INTO notes (id, text) VALUES (1, \("hush")), (1, \("hush"))",
                "INSERT INTO ages (age) VALUES (length(\("hush")) * 77777)",
                "INSERT INTO ages (age) VALUES (\(nil as Int?))",
            ]
            for statement in statements {
                let fault = #expect(throws: StorageFault.self) {
                    try database.write { _ = try $0.rows(statement) }
                }
                let text = fault?.description ?? ""
                #expect(!text.contains("hush") && !text.contains("77777\u{29}"), "\(text)")
                #expect(!text.contains("311108"), "\(text)")
            }
        }
    }

    @Test(arguments: StoreKind.available)
    func `a text with a NUL character is refused and never found, not cut off`(kind: StoreKind) async throws {
        try await kind.withNotes { database in
            try database.write { try $0.execute("INSERT INTO notes (id, text) VALUES (2, 'a')") }
            let found = try database.read { try $0.rows("SELECT id FROM notes WHERE text = \("a\u{0}b")") }
            #expect(found.isEmpty)
            #expect(throws: StorageFault.nulCharacter(sql: "INSERT INTO notes (id, text) VALUES (1, ?)")) {
                try database.write { try $0.execute("INSERT INTO notes (id, text) VALUES (1, \("a\u{0}b"))") }
            }
        }
    }

    @Test(arguments: StoreKind.available)
    func `a real number that is whole stays a real number`(kind: StoreKind) async throws {
        try await kind.withDatabase { database in
            let row = try database.write { transaction in
                try transaction.execute("CREATE TABLE moments (at DOUBLE PRECISION NOT NULL)")
                try transaction.execute("INSERT INTO moments (at) VALUES (\(1_767_225_600.0))")
                return try transaction.row(
                    "SELECT at, CAST(sum(at) AS BIGINT) AS total FROM moments GROUP BY at"
                )
            }

            #expect(try row?["at"] == 1_767_225_600.0)
            #expect(try row?["total"] == 1_767_225_600)
        }
    }
}
