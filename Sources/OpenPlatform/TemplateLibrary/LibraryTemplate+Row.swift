import Storage

extension OpenPlatform {
    /// The templates that apps' owners drew up.
    static let libraryTemplates: SQL = """
        CREATE TABLE library_templates (
            app_id TEXT NOT NULL REFERENCES apps (id) ON DELETE CASCADE,
            number BIGINT NOT NULL,
            title TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('one_time', 'long_term')),
            keywords TEXT NOT NULL,
            categories TEXT NOT NULL,
            host_apps TEXT NOT NULL,
            created_at DOUBLE PRECISION NOT NULL,
            PRIMARY KEY (app_id, number)
        )
        """
}

extension LibraryTemplate {
    /// The templates that an app's owner drew up, by number.
    static func list(of appID: String, in transaction: borrowing ReadTransaction) throws -> [LibraryTemplate]
    {
        try transaction.rows(
            """
            SELECT number, title, kind, keywords, categories, host_apps, created_at FROM library_templates
            WHERE app_id = \(appID) ORDER BY number
            """
        )
        .map(LibraryTemplate.init(row:))
    }

    func insert(of appID: String, in transaction: borrowing WriteTransaction) throws {
        try transaction.execute(
            """
            INSERT INTO library_templates (
                app_id, number, title, kind, keywords, categories, host_apps, created_at
            ) VALUES (
                \(appID), \(number), \(title), \(kind.rawValue),
                \(JSONValue.array(keywords.map { .string($0) }).text), \(category),
                \(JSONValue.array(hostApps.map { .string($0.rawValue) }).text), \(createdAt?.seconds)
            )
            """
        )
    }

    private init(row: Row) throws {
        number = try row["number"]
        title = try row["title"]
        kind = Template.Kind(rawValue: try row["kind"]) ?? .oneTime
        keywords = try row.json("keywords").array?.compactMap(\.string) ?? []
        category = try row["categories"]
        hostApps = try row.json("host_apps").array?.map { try HostApp(json: $0, at: "host_apps") } ?? []
        createdAt = PlatformInstant(seconds: try row["created_at"])
    }
}
