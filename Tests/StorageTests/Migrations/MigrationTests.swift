import Storage
import StorageTesting
import Testing

@Suite struct MigrationTests {
    private static let first = Migration("notes", ["CREATE TABLE notes (id BIGINT PRIMARY KEY)"])
    private static let second = Migration("titles", ["ALTER TABLE notes ADD COLUMN title TEXT"])
    private static let broken = Migration(
        "broken",
        ["CREATE TABLE half (id BIGINT)", "CREATE TABLE notes (id BIGINT)"]
    )

    private func schema(_ migrations: Migration...) -> Schema {
        Schema(name: "notes", migrations: migrations)
    }

    private func titles(_ database: any Database) throws -> [String] {
        try database.read { transaction in
            try transaction.rows("SELECT title FROM schema_migrations ORDER BY part, number")
                .map { row in try row["title"] }
        }
    }

    @Test(arguments: StoreKind.available)
    func `steps run once, in order, and later ones join`(kind: StoreKind) async throws {
        try await kind.withDatabase { database in
            try database.migrate(to: schema(Self.first))
            try database.write { try $0.execute("INSERT INTO notes (id) VALUES (1)") }
            try database.migrate(to: schema(Self.first, Self.second))
            try database.migrate(to: schema(Self.first, Self.second))

            try #expect(titles(database) == ["notes", "titles"])
            let row = try database.read { try $0.row("SELECT id, title FROM notes") }
            #expect(try row?["id"] == 1)
        }
    }

    @Test(arguments: StoreKind.available)
    func `a step that fails leaves nothing behind`(kind: StoreKind) async throws {
        try await kind.withDatabase { database in
            #expect(throws: StorageFault.self) { try database.migrate(to: schema(Self.first, Self.broken)) }

            try #expect(titles(database) == ["notes"])
            #expect(throws: StorageFault.self) { try database.read { try $0.rows("SELECT * FROM half") } }
        }
    }

    @Test(arguments: StoreKind.available)
    func `an older program leaves newer tables alone`(kind: StoreKind) async throws {
        try await kind.withDatabase { database in
            try database.migrate(to: schema(Self.first, Self.second))

            #expect(throws: StorageFault.newerSchema(name: "notes", found: 2, known: 1)) {
                try database.migrate(to: schema(Self.first))
            }
        }
    }

    @Test(arguments: StoreKind.available)
    func `a step that was swapped is noticed`(kind: StoreKind) async throws {
        try await kind.withDatabase { database in
            try database.migrate(to: schema(Self.first))

            #expect(
                throws: StorageFault.changedMigration(
                    schema: "notes",
                    number: 1,
                    found: "notes",
                    expected: "titles"
                )
            ) {
                try database.migrate(to: schema(Self.second, Self.first))
            }
        }
    }

    @Test(arguments: StoreKind.available)
    func `two parts of the program keep their own count`(kind: StoreKind) async throws {
        try await kind.withDatabase { database in
            try database.migrate(to: schema(Self.first))
            try database.migrate(
                to: Schema(
                    name: "marks",
                    migrations: [Migration("marks", ["CREATE TABLE marks (id BIGINT)"])]
                )
            )
            try database.migrate(to: schema(Self.first, Self.second))

            try #expect(titles(database) == ["marks", "notes", "titles"])
        }
    }
}
