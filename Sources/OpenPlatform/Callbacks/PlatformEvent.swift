import Storage

/// Something the platform tells an app's server about one of the app's accounts.
///
/// It is recorded in the transaction that makes it true, so that neither is there without the other.
package struct PlatformEvent: Sendable, Hashable {
    /// The events by the platform's names (developer.open-douyin.com …/webhooks).
    package enum Name: String, Sendable, Hashable {
        /// Somebody allowed or refused messages of a template.
        case userSubscribeAction = "user_subscribe_action"

        /// A message that was accepted could not be shown.
        case sendPushFailed = "send_push_failed_event"
    }

    /// Names the event for good, so that a server can tell a repetition.
    package let id: String

    /// The app it is for.
    package let appID: String

    /// The account it is about.
    package let openID: String

    /// What kind of event.
    package let name: Name

    /// Its own fields, in the platform's order.
    package let content: JSONValue

    /// When it came about.
    package let at: PlatformInstant
}

extension PlatformEvent {
    private static let columns: SQL = "id, app_id, open_id, name, content, occurred_at"

    private init(row: Row) throws {
        id = try row["id"]
        appID = try row["app_id"]
        openID = try row["open_id"]
        let text: String = try row["name"]
        guard let name = Name(rawValue: text) else {
            throw DocumentFault.invalid(path: "events.name", reason: "is no event: \(text)")
        }
        self.name = name
        content = try row.json("content")
        at = PlatformInstant(seconds: try row["occurred_at"])
    }

    /// Keeps the event behind all earlier ones of the app.
    func record(in transaction: borrowing WriteTransaction) throws {
        try transaction.execute(
            """
            INSERT INTO events (\(Self.columns), place) VALUES (
                \(id), \(appID), \(openID), \(name.rawValue), \(content.text), \(at.seconds),
                (SELECT COALESCE(MAX(place), 0) + 1 FROM events WHERE app_id = \(appID))
            )
            """
        )
    }

    /// The events of an app, oldest first.
    static func list(of appID: String, in transaction: borrowing ReadTransaction) throws -> [PlatformEvent] {
        try transaction.rows("SELECT \(columns) FROM events WHERE app_id = \(appID) ORDER BY place")
            .map(PlatformEvent.init(row:))
    }
}

extension OpenPlatform {
    /// What happened to an app's accounts, oldest first.
    ///
    /// - Parameter appID: The app.
    /// - Returns: The events, none for an app nobody knows.
    /// - Throws: What the database throws.
    package func events(of appID: String) throws -> [PlatformEvent] {
        try database.read { try PlatformEvent.list(of: appID, in: $0) }
    }

    /// A new event of an account, to be recorded.
    func event(
        _ name: PlatformEvent.Name,
        of account: AccountKey,
        content: JSONValue,
        at now: PlatformInstant
    ) -> PlatformEvent {
        PlatformEvent(
            id: Alphabet.hexadecimal.text(random(32)),
            appID: account.appID,
            openID: Identities.openID(of: account),
            name: name,
            content: content,
            at: now
        )
    }
}
