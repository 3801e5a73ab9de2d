import Storage

extension Message {
    /// The messages of an app to a person, newest first.
    static func list(
        to person: String,
        from appID: String,
        in transaction: borrowing ReadTransaction
    ) throws -> [Message] {
        try transaction.rows(
            """
            SELECT template_id, data, page, ways, sent_at FROM messages
            WHERE app_id = \(appID) AND person_id = \(person) ORDER BY place DESC
            """
        )
        .map(Message.init(row:))
    }

    /// The messages of all apps to all people, oldest first for each.
    static func all(in transaction: borrowing ReadTransaction) throws -> [Mail] {
        try transaction.rows(
            """
            SELECT app_id, host_app, person_id, template_id, data, page, ways, sent_at FROM messages
            ORDER BY app_id, person_id, place
            """
        )
        .compactMap { row in
            guard let account = try AccountKey(row: row) else { return nil }
            return Mail(account: account, message: try Message(row: row))
        }
    }

    /// Puts the message behind all earlier ones.
    func insert(to account: AccountKey, in transaction: borrowing WriteTransaction) throws {
        try transaction.execute(
            """
            INSERT INTO messages (
                app_id, host_app, person_id, template_id, data, page, ways, sent_at, place
            ) VALUES (
                \(account.appID), \(account.hostApp.rawValue), \(account.person), \(templateID),
                \(JSONValue.object(data).text), \(page),
                \(JSONValue.array(ways.map { .integer($0.rawValue) }).text), \(at.seconds),
                (
                    SELECT COALESCE(MAX(place), 0) + 1 FROM messages
                    WHERE app_id = \(account.appID) AND person_id = \(account.person)
                )
            )
            """
        )
    }

    /// When an account got its last message of an app; `nil` when it never got one.
    static func last(
        to account: AccountKey,
        in transaction: borrowing ReadTransaction
    ) throws -> PlatformInstant? {
        let latest =
            try transaction.row("SELECT MAX(sent_at) AS latest FROM messages WHERE \(owner(account))")
            .flatMap { row in try row["latest"] as Double? }
        return latest.map(PlatformInstant.init(seconds:))
    }

    /// How many messages of a template an account got since a moment.
    static func count(
        of templateID: String,
        to account: AccountKey,
        after moment: PlatformInstant,
        in transaction: borrowing ReadTransaction
    ) throws -> Int {
        try transaction
            .row(
                """
                SELECT COUNT(*) AS number FROM messages
                WHERE \(owner(account)) AND template_id = \(templateID) AND sent_at > \(moment.seconds)
                """
            )
            .map { row in try row["number"] } ?? 0
    }

    private static func owner(_ account: AccountKey) -> SQL {
        """
        app_id = \(account.appID) AND person_id = \(account.person) AND host_app = \(account.hostApp.rawValue)
        """
    }

    private init(row: Row) throws {
        templateID = try row["template_id"]
        data = try row.json("data").object ?? [:]
        page = try row["page"]
        ways = try row.json("ways").array?.compactMap { $0.int.flatMap(Way.init(rawValue:)) } ?? []
        at = PlatformInstant(seconds: try row["sent_at"])
    }
}

extension OpenPlatform {
    /// What an app has sent to a person, in all host apps, newest first.
    ///
    /// - Parameters:
    ///   - person: The id of the person.
    ///   - appID: The app.
    /// - Returns: The messages that arrived.
    /// - Throws: What the database throws.
    package func inbox(of person: String, from appID: String) throws -> [Message] {
        try database.read { try Message.list(to: person, from: appID, in: $0) }
    }
}
