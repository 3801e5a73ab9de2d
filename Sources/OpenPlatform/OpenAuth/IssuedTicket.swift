import Storage

/// A ticket of `tt.showDouyinOpenAuth` as the platform remembers it: what an app may do with a person's account.
struct IssuedTicket: OneTimeCode, Sendable, Hashable {
    let appID: String
    let person: String
    let scopes: [String]
    let expiresAt: PlatformInstant
    var usedAt: PlatformInstant?
}

extension IssuedTicket {
    static func find(_ ticket: Secret, in transaction: borrowing ReadTransaction) throws -> IssuedTicket? {
        try transaction.row(
            """
            SELECT app_id, person_id, scopes, expires_at, used_at
            FROM open_auth_tickets WHERE ticket = \(ticket.revealed)
            """
        )
        .map { row in
            IssuedTicket(
                appID: try row["app_id"],
                person: try row["person_id"],
                scopes: try row.json("scopes").array?.compactMap(\.string) ?? [],
                expiresAt: PlatformInstant(seconds: try row["expires_at"]),
                usedAt: try (row["used_at"] as Double?).map(PlatformInstant.init(seconds:))
            )
        }
    }

    func insert(as ticket: Secret, in transaction: borrowing WriteTransaction) throws {
        try transaction.execute(
            """
            INSERT INTO open_auth_tickets (ticket, app_id, person_id, scopes, expires_at)
            VALUES (
                \(ticket.revealed), \(appID), \(person), \(JSONValue.array(scopes.map { .string($0) }).text),
                \(expiresAt.seconds)
            )
            """
        )
    }

    static func forgetOld(at now: PlatformInstant, in transaction: borrowing WriteTransaction) throws {
        try transaction.execute("DELETE FROM open_auth_tickets WHERE expires_at < \(now.seconds - memory)")
    }
}
