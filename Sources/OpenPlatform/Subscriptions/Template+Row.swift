import Storage

extension Template {
    private static let columns: SQL = "id, title, kind, keywords, reminder_ways, state, tells_of_versions"

    /// The templates of an app, by id.
    static func list(of appID: String, in transaction: borrowing ReadTransaction) throws -> [Template] {
        try transaction.rows("SELECT \(columns) FROM templates WHERE app_id = \(appID) ORDER BY id")
            .map(Template.init(row:))
    }

    /// The templates of all apps, by id.
    static func all(in transaction: borrowing ReadTransaction) throws -> [String: [Template]] {
        try transaction.rows("SELECT \(columns), app_id FROM templates ORDER BY id")
            .reduce(into: [:]) { templates, row in
                templates[try row["app_id"], default: []].append(try Template(row: row))
            }
    }

    static func find(
        _ id: String,
        of appID: String,
        in transaction: borrowing ReadTransaction
    ) throws -> Template? {
        try transaction.row("SELECT \(columns) FROM templates WHERE app_id = \(appID) AND id = \(id)")
            .map(Template.init(row:))
    }

    func insert(into appID: String, in transaction: borrowing WriteTransaction) throws {
        try transaction.execute(insertion(into: appID))
    }

    /// Adds the row, or changes the one that is there.
    func save(into appID: String, in transaction: borrowing WriteTransaction) throws {
        try transaction.execute(
            """
            \(insertion(into: appID)) ON CONFLICT (app_id, id) DO UPDATE SET
                title = excluded.title, kind = excluded.kind, keywords = excluded.keywords,
                reminder_ways = excluded.reminder_ways, state = excluded.state,
                tells_of_versions = excluded.tells_of_versions
            """
        )
    }

    static func delete(
        _ id: String,
        of appID: String,
        in transaction: borrowing WriteTransaction
    ) throws -> Bool {
        try transaction.execute("DELETE FROM templates WHERE app_id = \(appID) AND id = \(id)") == 1
    }

    private func insertion(into appID: String) -> SQL {
        """
        INSERT INTO templates (app_id, \(Self.columns)) VALUES (
            \(appID), \(id), \(title), \(kind.rawValue), \(JSONValue.array(keywords.map { .string($0) }).text),
            \(JSONValue.array(reminderWays.map { .string($0.rawValue) }).text), \(state.rawValue),
            \(tellsOfVersions ? 1 : 0)
        )
        """
    }

    private init(row: Row) throws {
        self.init(
            id: try row["id"],
            title: try row["title"],
            kind: Kind(rawValue: try row["kind"]) ?? .oneTime,
            keywords: try row.json("keywords").array?.compactMap(\.string) ?? [],
            reminderWays: try row.json("reminder_ways").array?
                .compactMap { $0.string.flatMap(ReminderWay.init(rawValue:)) } ?? [],
            state: State(rawValue: try row["state"]) ?? .on,
            tellsOfVersions: try row["tells_of_versions"] as Int == 1
        )
    }
}
