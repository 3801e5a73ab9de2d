import Storage
import StorageTesting
import Testing

@Suite struct TransactionTests {
    private struct Mishap: Error, Equatable {}

    private static func texts(_ database: any Database) throws -> [String] {
        try database.read { try $0.rows("SELECT text FROM notes ORDER BY id").map { row in try row["text"] } }
    }

    @Test(arguments: StoreKind.available)
    func `what a write leaves behind, a read sees`(kind: StoreKind) async throws {
        try await kind.withNotes { database in
            let changed = try database.write { transaction in
                try transaction.execute("INSERT INTO notes (id, text) VALUES (\(1), \("一"))")
                try transaction.execute("INSERT INTO notes (id, text) VALUES (\(2), \("\u{1F3B5}"))")
                return try transaction.execute("UPDATE notes SET text = text || \("!")")
            }

            #expect(changed == 2)
            #expect(try Self.texts(database) == ["一!", "\u{1F3B5}!"])
        }
    }

    @Test(arguments: StoreKind.available)
    func `an error undoes the whole write and comes out as it was`(kind: StoreKind) async throws {
        try await kind.withNotes { database in
            #expect(throws: Mishap()) {
                try database.write { transaction in
                    try transaction.execute("INSERT INTO notes (id, text) VALUES (1, 'lost')")
                    throw Mishap()
                }
            }
            try #expect(Self.texts(database).isEmpty)
        }
    }

    @Test(arguments: StoreKind.available)
    func `a statement that fails undoes what came before it`(kind: StoreKind) async throws {
        try await kind.withNotes { database in
            #expect(throws: StorageFault.self) {
                try database.write { transaction in
                    try transaction.execute("INSERT INTO notes (id, text) VALUES (1, 'lost')")
                    try transaction.execute("INSERT INTO nowhere (id) VALUES (1)")
                }
            }
            try #expect(Self.texts(database).isEmpty)
        }
    }

    @Test(arguments: StoreKind.available)
    func `a second row with the same key is a conflict, named by table and column`(
        kind: StoreKind
    ) async throws {
        try await kind.withNotes { database in
            try database.write { try $0.execute("INSERT INTO notes (id, text) VALUES (1, 'same')") }

            for statement: SQL in [
                "INSERT INTO notes (id, text) VALUES (1, 'other')",
                "INSERT INTO notes (id, text) VALUES (2, 'same')",
            ] {
                let fault = #expect(throws: StorageFault.self) {
                    try database.write { try $0.execute(statement) }
                }
                guard case .conflict(let rule) = fault else {
                    Issue.record("\(String(describing: fault)) is no conflict")
                    return
                }
                #expect(rule.contains("notes"))
                #expect(!rule.contains("same") && !rule.contains("other"))
            }
        }
    }

    @Test(arguments: StoreKind.available)
    func `a missing parent is against the schema`(kind: StoreKind) async throws {
        try await kind.withNotes { database in
            try database.write { transaction in
                try transaction.execute(
                    "CREATE TABLE marks (note BIGINT NOT NULL REFERENCES notes (id) ON DELETE CASCADE)"
                )
            }
            let fault = #expect(throws: StorageFault.self) {
                try database.write { try $0.execute("INSERT INTO marks (note) VALUES (7)") }
            }
            guard case .constraint = fault else {
                Issue.record("\(String(describing: fault)) is no constraint")
                return
            }
        }
    }

    @Test(arguments: StoreKind.available)
    func `children go with their parent`(kind: StoreKind) async throws {
        try await kind.withNotes { database in
            let left = try database.write { transaction in
                try transaction.execute(
                    "CREATE TABLE marks (note BIGINT NOT NULL REFERENCES notes (id) ON DELETE CASCADE)"
                )
                try transaction.execute("INSERT INTO notes (id, text) VALUES (1, 'a'), (2, 'b')")
                try transaction.execute("INSERT INTO marks (note) VALUES (1), (2)")
                try transaction.execute("DELETE FROM notes WHERE id = 1")
                return try transaction.rows("SELECT note FROM marks").map { row -> Int in try row["note"] }
            }

            #expect(left == [2])
        }
    }

    @Test(arguments: StoreKind.available)
    func `a change can answer rows`(kind: StoreKind) async throws {
        try await kind.withNotes { database in
            let row = try database.write { transaction in
                try transaction.row("INSERT INTO notes (id, text) VALUES (3, 'c') RETURNING id, text")
            }

            #expect(try row?["id"] == 3)
            #expect(try row?["text"] == "c")
        }
    }

    @Test(arguments: StoreKind.available)
    func `a read can't write`(kind: StoreKind) async throws {
        try await kind.withNotes { database in
            #expect(throws: StorageFault.self) {
                try database.read {
                    _ = try $0.rows("INSERT INTO notes (id, text) VALUES (1, 'x') RETURNING id")
                }
            }
            try #expect(Self.texts(database).isEmpty)
        }
    }

    @Test(arguments: StoreKind.available)
    func `a transaction inside a transaction is refused instead of waiting for ever`(
        kind: StoreKind
    ) async throws {
        try await kind.withNotes { database in
            #expect(throws: StorageFault.reentrant) {
                try database.write { _ in try database.write { _ in } }
            }
            #expect(throws: StorageFault.reentrant) {
                try database.write { _ in try database.read { _ in } }
            }
            #expect(throws: StorageFault.reentrant) {
                try database.read { _ in try database.read { _ in } }
            }
            #expect(throws: StorageFault.reentrant) { try database.read { _ in try database.close() } }
            try #expect(Self.texts(database).isEmpty)
        }
    }

    @Test func `a transaction of another database is none of ours`() throws {
        let first = try SQLiteDatabase.inMemory()
        let second = try SQLiteDatabase.inMemory()

        let number = try first.write { _ in
            try second.read { try $0.row("SELECT 7 AS number")?["number"] as Int? }
        }

        #expect(number == 7)
    }

    @Test(arguments: StoreKind.available)
    func `a closed database says so, and closing twice is fine`(kind: StoreKind) async throws {
        try await kind.withNotes { database in
            try database.close()

            #expect(throws: StorageFault.closed) { try database.read { _ in } }
            #expect(throws: StorageFault.closed) { try database.write { _ in } }
            try database.close()
        }
    }

    @Test(arguments: StoreKind.available)
    func `closing while others work refuses them or lets them finish`(kind: StoreKind) async throws {
        try await kind.withNotes { database in
            await withTaskGroup { group in
                for writer in 0..<8 {
                    group.addTask {
                        for note in 0..<40 {
                            do throws(any Error) {
                                try database.write { transaction in
                                    try transaction.execute(
                                        "INSERT INTO notes (id) VALUES (\(writer * 50 + note))"
                                    )
                                }
                            } catch {
                                #expect(error as? StorageFault == .closed)
                            }
                        }
                    }
                }
                group.addTask {
                    #expect(throws: Never.self) { try database.close() }
                }
            }
            #expect(throws: StorageFault.closed) { try database.write { _ in } }
        }
    }

    @Test(arguments: StoreKind.available)
    func `many writers lose nothing`(kind: StoreKind) async throws {
        try await kind.withNotes { database in
            try await withThrowingTaskGroup { group in
                for writer in 0..<8 {
                    group.addTask {
                        for note in 0..<50 {
                            try database.write { transaction in
                                try transaction.execute(
                                    "INSERT INTO notes (id) VALUES (\(writer * 50 + note))"
                                )
                            }
                        }
                    }
                }
                try await group.waitForAll()
            }

            let count = try database.read { try $0.row("SELECT count(*) AS n FROM notes")?["n"] as Int? }
            #expect(count == 400)
        }
    }
    @Test(arguments: StoreKind.available)
    func `a rule over many rows holds when many write at the same time`(kind: StoreKind) async throws {
        try await kind.withNotes { database in
            let kept = try await Crowd.call(32) { number in
                try database.write { transaction in
                    let row = try transaction.row("SELECT count(*) AS n FROM notes")
                    let count: Int = try row?["n"] ?? 0
                    guard count < 10 else { return false }
                    try transaction.execute("INSERT INTO notes (id) VALUES (\(number))")
                    return true
                }
            }

            #expect(kept.filter(\.self).count == 10)
            let count = try database.read { try $0.row("SELECT count(*) AS n FROM notes")?["n"] as Int? }
            #expect(count == 10)
        }
    }
}
