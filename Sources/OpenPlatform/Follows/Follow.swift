import Storage

/// That a person follows an account, in one host app.
package struct Follow: Sendable, Hashable {
    /// The host app that the person uses.
    package let hostApp: HostApp

    /// The person's id.
    package let person: String

    /// The account's id.
    package let target: String

    /// Names a follow.
    package init(hostApp: HostApp, person: String, target: String) {
        self.hostApp = hostApp
        self.person = person
        self.target = target
    }
}

extension OpenPlatform {
    /// Who follows which account; accounts live in host apps, so no app stands here.
    static let follows: SQL = """
        CREATE TABLE follows (
            host_app TEXT NOT NULL,
            person_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
            account_id TEXT NOT NULL,
            PRIMARY KEY (host_app, person_id, account_id)
        )
        """

    /// Accounts of brands and employees beside the ordinary one, as a JSON list.
    static let awemeAccounts: SQL = "ALTER TABLE apps ADD COLUMN aweme_accounts TEXT"
}

extension Follow {
    static func list(in transaction: borrowing ReadTransaction) throws -> [Follow] {
        try transaction.rows(
            "SELECT host_app, person_id, account_id FROM follows ORDER BY host_app, person_id, account_id"
        )
        .compactMap { row in
            guard let hostApp = HostApp(rawValue: try row["host_app"]) else { return nil }
            return Follow(hostApp: hostApp, person: try row["person_id"], target: try row["account_id"])
        }
    }

    func isThere(in transaction: borrowing ReadTransaction) throws -> Bool {
        try transaction.row("SELECT 1 AS one FROM follows WHERE \(key)") != nil
    }

    func save(in transaction: borrowing WriteTransaction) throws {
        try transaction.execute(
            """
            INSERT INTO follows (host_app, person_id, account_id)
            VALUES (\(hostApp.rawValue), \(person), \(target))
            ON CONFLICT (host_app, person_id, account_id) DO NOTHING
            """
        )
    }

    func delete(in transaction: borrowing WriteTransaction) throws {
        try transaction.execute("DELETE FROM follows WHERE \(key)")
    }

    private var key: SQL {
        "host_app = \(hostApp.rawValue) AND person_id = \(person) AND account_id = \(target)"
    }
}

extension Follow {
    /// Reads one element of a scenario's `follows`.
    init(json: JSONValue, at path: String) throws(DocumentFault) {
        var fields = try FieldReader(json, at: path)
        hostApp = try fields.choice("host_app", of: HostApp.self) ?? .douyin
        person = try fields.requiredString("person")
        target = try fields.requiredString("account")
        try fields.finish()
    }

    var json: JSONValue {
        ["host_app": .string(hostApp.rawValue), "person": .string(person), "account": .string(target)]
    }
}
