import Storage
import StorageTesting
import Testing

@Suite struct TableImageTests {
    private static let schema = Schema(
        name: "images",
        migrations: [
            Migration("parents", ["CREATE TABLE parents (id TEXT PRIMARY KEY)"]),
            Migration(
                "children",
                [
                    """
                    CREATE TABLE children (
                        id BIGINT PRIMARY KEY, parent TEXT NOT NULL REFERENCES parents (id),
                        weight DOUBLE PRECISION, picture BYTEA
                    )
                    """,
                    "CREATE INDEX children_by_parent ON children (parent)",
                ]
            ),
        ]
    )

    @Test func `the tables of a schema are those its steps make, in order`() {
        #expect(Self.schema.tables == ["parents", "children"])
    }

    @Test(arguments: StoreKind.available)
    func `rows of every kind come back as they were`(kind: StoreKind) async throws {
        try await kind.withDatabase { database async throws in
            try database.migrate(to: Self.schema)
            try database.write { transaction in
                try transaction.execute("INSERT INTO parents (id) VALUES (\("a\"b?")), (\("空"))")
                try transaction.execute(
                    "INSERT INTO children VALUES (1, \("空"), \(0.1), \([UInt8(0), 255])), (2, \("空"), \(2.0), NULL)"
                )
            }
            let images = try database.read { try $0.images(of: Self.schema.tables) }
            #expect(images.map(\.rows.count) == [2, 2])
            try database.write { transaction in
                try transaction.empty(Self.schema.tables)
                try transaction.insert(images)
            }
            #expect(try database.read { try $0.images(of: Self.schema.tables) } == images)
        }
    }
}
