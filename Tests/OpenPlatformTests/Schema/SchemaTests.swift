import OpenPlatform
import Storage
import StorageTesting
import Testing

@Suite struct SchemaTests {
    private static let migrations = OpenPlatform.schema.migrations

    /// What the first version wrote; later steps must keep it, so it is not spelled with today's statements.
    private static let firstRows: [SQL] = [
        """
        INSERT INTO apps (id, secret, name, developer, host_apps, capabilities)
        VALUES ('tt-old', 's', '旧', 'dev', '["douyin"]', '[]')
        """,
        """
        INSERT INTO people (
            id, nickname, avatar_url, gender, city, province, country, language, addresses, signed_in, conduct
        ) VALUES ('old', '老', '', 0, '', '', '', 'zh', '[]', '{}', 'agree')
        """,
        """
        INSERT INTO accounts (app_id, host_app, person_id, open_id, session_key, session_used_at)
        VALUES ('tt-old', 'douyin', 'old', 'open-id', 'key', 1767225600)
        """,
    ]

    private static func schema(_ steps: Int) -> Schema {
        Schema(name: OpenPlatform.schema.name, migrations: Array(migrations.prefix(steps)))
    }

    @Test(arguments: StoreKind.available, 0...migrations.count)
    func `tables of each earlier version are brought up to date, with what they hold`(
        kind: StoreKind,
        steps: Int
    ) async throws {
        try await kind.withDatabase { database in
            try database.migrate(to: Self.schema(steps))
            if steps > 0 {
                try database.write { transaction in
                    for row in Self.firstRows { try transaction.execute(row) }
                }
            }

            let fixture = try Fixture.populated(database: database)

            #expect(throws: Never.self) { try fixture.exchange(code: fixture.logIn().code).get() }
            let old = AccountKey(appID: "tt-old", person: "old", hostApp: .douyin)
            #expect(try fixture.platform.apps.find("tt-old")?.name == (steps > 0 ? "旧" : nil))
            #expect(try fixture.platform.people.find("old")?.nickname == (steps > 0 ? "老" : nil))
            #expect(try fixture.platform.checkSession(old).refusal == (steps > 0 ? nil : .empty))
        }
    }

    @Test(arguments: StoreKind.lasting)
    func `programs that start at the same time make the tables once`(kind: StoreKind) async throws {
        try await kind.withStore { store in
            let people = try await Crowd.call(8) { number in
                let fixture = try Fixture(database: store.open())
                let person = try fixture.platform.people.findOrMake("p\(number)")
                try fixture.database.close()
                return person.id
            }

            let fixture = try Fixture(database: store.open())
            #expect(try fixture.platform.people.list().map(\.id) == people.sorted())
            try fixture.database.close()
        }
    }
}
