import Storage

extension Delivery {
    private static let columns: SQL = """
        number, app_id, person_id, kind, name, message_id, body, occurred_at, url, attempts, state, next_at, status,
        fault
        """

    /// Selects all deliveries, to be narrowed by a `WHERE` and ordered by `number`.
    static let query: SQL = "SELECT \(columns) FROM deliveries"

    init(row: Row) throws {
        appID = try row["app_id"]
        person = try row["person_id"]
        let kind: String = try row["kind"]
        self.kind = try Kind(rawValue: kind) ?? { throw Self.strange("kind", kind) }()
        name = try row["name"]
        messageID = try row["message_id"]
        body = try row["body"]
        at = PlatformInstant(seconds: try row["occurred_at"])
        url = try row["url"]
        state = try State(name: row["state"], next: row["next_at"])
        number = try row["number"]
        attempts = try row["attempts"]
        status = try row["status"]
        fault = try (row["fault"] as String?).map { try Explanation(json: JSONValue.parse($0)) }
    }

    /// Adds the delivery behind all others.
    ///
    /// - Parameter transaction: Where to add it.
    /// - Returns: The delivery with its number.
    /// - Throws: What the database throws.
    func inserted(in transaction: borrowing WriteTransaction) throws -> Delivery {
        var delivery = self
        let last = try transaction.row("SELECT COALESCE(MAX(number), 0) AS number FROM deliveries")
        delivery.number = (try last?["number"] ?? 0) + 1
        try transaction.execute(
            """
            INSERT INTO deliveries (\(Self.columns)) VALUES (
                \(delivery.number), \(appID), \(person), \(kind.rawValue), \(name), \(messageID), \(body),
                \(at.seconds), \(url), \(attempts), \(state.name), \(state.next?.seconds), \(status),
                \(fault?.json.text)
            )
            """
        )
        return delivery
    }

    /// Writes how far the delivery has come, unless it is gone.
    func update(in transaction: borrowing WriteTransaction) throws {
        try transaction.execute(
            """
            UPDATE deliveries SET
                url = \(url), attempts = \(attempts), state = \(state.name), next_at = \(state.next?.seconds),
                status = \(status), fault = \(fault?.json.text)
            WHERE number = \(number) AND message_id = \(messageID)
            """
        )
    }

    static func find(_ number: Int, in transaction: borrowing ReadTransaction) throws -> Delivery? {
        try transaction.row("\(query) WHERE number = \(number)").map(Delivery.init(row:))
    }

    /// Forgets the oldest of an app's deliveries that are over, but for the newest ones.
    static func forgetOld(
        of appID: String,
        keeping kept: Int,
        in transaction: borrowing WriteTransaction
    ) throws {
        try transaction.execute(
            """
            DELETE FROM deliveries WHERE app_id = \(appID) AND state IN ('delivered', 'failed') AND number <= (
                SELECT number FROM deliveries WHERE app_id = \(appID) ORDER BY number DESC LIMIT 1 OFFSET \(kept)
            )
            """
        )
    }

    fileprivate static func strange(_ column: String, _ text: String) -> DocumentFault {
        .invalid(path: "deliveries.\(column)", reason: "holds \(text), which is none of its values")
    }
}

extension Delivery.State {
    /// The word of the table and of the control API.
    var name: String {
        switch self {
        case .waiting: "waiting"
        case .underWay: "under_way"
        case .delivered: "delivered"
        case .failed: "failed"
        }
    }

    /// When it is sent, where that is known.
    var next: PlatformInstant? {
        switch self {
        case .waiting(let moment): moment
        case .underWay, .delivered, .failed: nil
        }
    }

    fileprivate init(name: String, next: Double?) throws {
        self =
            switch (name, next) {
            case ("waiting", let next?): .waiting(until: PlatformInstant(seconds: next))
            case ("under_way", nil): .underWay
            case ("delivered", nil): .delivered
            case ("failed", nil): .failed
            default: throw Delivery.strange("state", name)
            }
    }
}
