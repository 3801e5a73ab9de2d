import Storage

/// The one token of its kind that the stable endpoints hand out until it is over.
enum StableToken {
    /// The token that still counts, `nil` when there is none.
    static func find(
        _ kind: TokenKind,
        of appID: String,
        at now: PlatformInstant,
        in transaction: borrowing ReadTransaction
    ) throws -> AccessToken? {
        try transaction.row(
            """
            SELECT token, expires_at FROM access_tokens
            WHERE app_id = \(appID) AND kind = \(kind.rawValue) AND stable = 1 AND successors = 0
                AND expires_at > \(now.seconds)
            """
        )
        .map { row in
            let expiresAt = PlatformInstant(seconds: try row["expires_at"])
            return AccessToken(
                token: Secret(try row["token"]),
                expiresIn: Int((expiresAt - now).rounded(.up)),
                expiresAt: expiresAt
            )
        }
    }

    /// Ends the token that still counts, at once.
    static func end(
        _ kind: TokenKind,
        of appID: String,
        at now: PlatformInstant,
        in transaction: borrowing WriteTransaction
    ) throws {
        try transaction.execute(
            """
            UPDATE access_tokens SET successors = successors + 1, expires_at = \(now.seconds)
            WHERE app_id = \(appID) AND kind = \(kind.rawValue) AND stable = 1 AND expires_at > \(now.seconds)
            """
        )
    }
}
