import Storage

extension Subscription {
    static func find(
        _ templateID: String,
        of account: AccountKey,
        in transaction: borrowing ReadTransaction
    ) throws -> Subscription? {
        try transaction.row(
            """
            SELECT choice, quota, is_kept, is_on, reminder_ways FROM subscriptions
            WHERE \(key(templateID, account))
            """
        )
        .map(Subscription.init(row:))
    }

    /// Adds the row, or changes the one that is there.
    func save(
        _ templateID: String,
        of account: AccountKey,
        in transaction: borrowing WriteTransaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO subscriptions (
                app_id, host_app, person_id, template_id, choice, quota, is_kept, is_on, reminder_ways
            ) VALUES (
                \(account.appID), \(account.hostApp.rawValue), \(account.person), \(templateID), \(choice.rawValue),
                \(quota), \(isKept), \(isOn), \(JSONValue.array(reminderWays.map { .string($0.rawValue) }).text)
            )
            ON CONFLICT (app_id, host_app, person_id, template_id) DO UPDATE SET
                choice = excluded.choice, quota = excluded.quota, is_kept = excluded.is_kept, is_on = excluded.is_on,
                reminder_ways = excluded.reminder_ways
            """
        )
    }

    /// Takes one message off what is allowed, unless nothing is left.
    static func spend(
        _ templateID: String,
        of account: AccountKey,
        in transaction: borrowing WriteTransaction
    ) throws -> Bool {
        try transaction.execute(
            "UPDATE subscriptions SET quota = quota - 1 WHERE \(key(templateID, account)) AND quota > 0"
        ) == 1
    }

    /// Whether an account has turned off all messages of the app.
    static func isMuted(_ account: AccountKey, in transaction: borrowing ReadTransaction) throws -> Bool {
        try transaction.row("SELECT 1 AS muted FROM muted_accounts WHERE \(key(account))") != nil
    }

    static func setMuted(
        _ isMuted: Bool,
        _ account: AccountKey,
        in transaction: borrowing WriteTransaction
    ) throws {
        try transaction.execute("DELETE FROM muted_accounts WHERE \(key(account))")
        guard isMuted else { return }
        try transaction.execute(
            """
            INSERT INTO muted_accounts (app_id, host_app, person_id)
            VALUES (\(account.appID), \(account.hostApp.rawValue), \(account.person))
            """
        )
    }

    /// What all people said to all templates.
    static func all(in transaction: borrowing ReadTransaction) throws -> [SubscriptionState.Answer] {
        try transaction.rows(
            """
            SELECT app_id, host_app, person_id, template_id, choice, quota, is_kept, is_on, reminder_ways
            FROM subscriptions ORDER BY app_id, host_app, person_id, template_id
            """
        )
        .compactMap { row in
            guard let account = try AccountKey(row: row) else { return nil }
            return SubscriptionState.Answer(
                account: account,
                templateID: try row["template_id"],
                subscription: try Subscription(row: row)
            )
        }
    }

    /// All accounts that have turned off all messages of an app.
    static func muted(in transaction: borrowing ReadTransaction) throws -> [AccountKey] {
        try transaction.rows(
            "SELECT app_id, host_app, person_id FROM muted_accounts ORDER BY app_id, host_app, person_id"
        )
        .compactMap(AccountKey.init(row:))
    }

    private init(row: Row) throws {
        choice = Choice(rawValue: try row["choice"]) ?? .reject
        quota = try row["quota"]
        isKept = try row["is_kept"]
        isOn = try row["is_on"]
        reminderWays =
            try row.json("reminder_ways").array?
            .compactMap { $0.string.flatMap(Template.ReminderWay.init(rawValue:)) } ?? []
    }

    private static func key(_ account: AccountKey) -> SQL {
        """
        app_id = \(account.appID) AND host_app = \(account.hostApp.rawValue) AND person_id = \(account.person)
        """
    }

    private static func key(_ templateID: String, _ account: AccountKey) -> SQL {
        "\(key(account)) AND template_id = \(templateID)"
    }
}

extension AccountKey {
    /// Reads the three columns that name an account; `nil` when nobody knows the host app.
    init?(row: Row) throws {
        guard let hostApp = HostApp(rawValue: try row["host_app"]) else { return nil }
        self.init(appID: try row["app_id"], person: try row["person_id"], hostApp: hostApp)
    }
}
