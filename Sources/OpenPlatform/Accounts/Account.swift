import Storage

/// A person in one host app, as one app knows them since their first login.
struct Account: Sendable, Hashable {
    let key: AccountKey
    let session: Session

    var openID: String { Identities.openID(of: key) }

    static func find(_ key: AccountKey, in transaction: borrowing ReadTransaction) throws -> Account? {
        try transaction.row(
            """
            SELECT session_key, session_used_at FROM accounts
            WHERE app_id = \(key.appID) AND host_app = \(key.hostApp.rawValue) AND person_id = \(key.person)
            """
        )
        .map { row in
            let usedAt = PlatformInstant(seconds: try row["session_used_at"])
            return Account(key: key, session: Session(key: Secret(try row["session_key"]), usedAt: usedAt))
        }
    }

    /// The account that an app knows under an open id.
    static func find(
        openID: String,
        appID: String,
        in transaction: borrowing ReadTransaction
    ) throws -> Account? {
        try transaction.row(
            """
            SELECT host_app, person_id, session_key, session_used_at FROM accounts
            WHERE open_id = \(openID) AND app_id = \(appID)
            """
        )
        .flatMap { row in
            guard let hostApp = HostApp(rawValue: try row["host_app"]) else { return nil }
            return Account(
                key: AccountKey(appID: appID, person: try row["person_id"], hostApp: hostApp),
                session: Session(
                    key: Secret(try row["session_key"]),
                    usedAt: PlatformInstant(seconds: try row["session_used_at"])
                )
            )
        }
    }

    func save(in transaction: borrowing WriteTransaction) throws {
        try transaction.execute(
            """
            INSERT INTO accounts (app_id, host_app, person_id, open_id, session_key, session_used_at)
            VALUES (
                \(key.appID), \(key.hostApp.rawValue), \(key.person), \(openID), \(session.key.revealed),
                \(session.usedAt.seconds)
            )
            ON CONFLICT (app_id, host_app, person_id) DO UPDATE SET
                session_key = excluded.session_key, session_used_at = excluded.session_used_at
            """
        )
    }

    /// Keeps the session going; nothing happens to an account that is gone.
    static func touch(
        _ key: AccountKey,
        at now: PlatformInstant,
        in transaction: borrowing WriteTransaction
    ) throws {
        try transaction.execute(
            """
            UPDATE accounts SET session_used_at = \(now.seconds)
            WHERE app_id = \(key.appID) AND host_app = \(key.hostApp.rawValue) AND person_id = \(key.person)
            """
        )
    }
}

extension OpenPlatform {
    /// The account that an app's server means by an open id.
    ///
    /// - Parameters:
    ///   - openID: The id that the server got from a session.
    ///   - appID: The app.
    /// - Returns: The account, `nil` when nobody with that id has logged in to the app.
    /// - Throws: What the database throws.
    package func account(openID: String, appID: String) throws -> AccountKey? {
        try database.read { try Account.find(openID: openID, appID: appID, in: $0)?.key }
    }
}
