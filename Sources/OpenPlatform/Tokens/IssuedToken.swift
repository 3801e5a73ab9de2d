import Storage

/// An access token as the platform remembers it.
struct IssuedToken: Sendable, Hashable {
    let appID: String
    let kind: TokenKind

    /// Whether a stable endpoint issued it; those leave the other tokens alone.
    let isStable: Bool

    /// How many newer tokens of the kind the app has: 0 for the newest.
    let successors: Int

    let expiresAt: PlatformInstant

    /// Why the token opens nothing now, `nil` when it does.
    func refusal(at now: PlatformInstant) -> TokenCheckRefusal? {
        guard now >= expiresAt else { return nil }
        return successors == 0 ? .expired(at: expiresAt) : .replaced(at: expiresAt)
    }
}

extension IssuedToken {
    /// How long a token that is over is remembered, so that its refusal can say why, in seconds.
    private static let memory = 86_400.0

    static func find(
        _ token: Secret,
        of kind: TokenKind,
        in transaction: borrowing ReadTransaction
    ) throws -> IssuedToken? {
        try transaction.row(
            """
            SELECT app_id, stable, successors, expires_at FROM access_tokens
            WHERE token = \(token.revealed) AND kind = \(kind.rawValue)
            """
        )
        .map { row in
            IssuedToken(
                appID: try row["app_id"],
                kind: kind,
                isStable: try row["stable"] as Int == 1,
                successors: try row["successors"],
                expiresAt: PlatformInstant(seconds: try row["expires_at"])
            )
        }
    }

    func insert(as token: Secret, in transaction: borrowing WriteTransaction) throws {
        try transaction.execute(
            """
            INSERT INTO access_tokens (token, kind, app_id, stable, successors, expires_at)
            VALUES (
                \(token.revealed), \(kind.rawValue), \(appID), \(isStable ? 1 : 0), \(successors),
                \(expiresAt.seconds)
            )
            """
        )
    }

    /// Makes room for a newer token: the newest so far keeps a last while, all older ones end now.
    ///
    /// - Parameters:
    ///   - kind: Which of the two credentials.
    ///   - appID: Whose tokens.
    ///   - now: When the newer one comes.
    ///   - lastWhile: Seconds that the newest so far keeps at most.
    ///   - transaction: Where to change them.
    /// - Throws: What the database throws.
    static func makeWay(
        _ kind: TokenKind,
        of appID: String,
        at now: PlatformInstant,
        lastWhile: Double,
        in transaction: borrowing WriteTransaction
    ) throws {
        let end = now + lastWhile
        try transaction.execute(
            """
            UPDATE access_tokens SET
                successors = successors + 1,
                expires_at = CASE
                    WHEN successors > 0 THEN \(now.seconds)
                    WHEN expires_at > \(end.seconds) THEN \(end.seconds)
                    ELSE expires_at
                END
            WHERE app_id = \(appID) AND kind = \(kind.rawValue) AND stable = 0 AND expires_at > \(now.seconds)
            """
        )
        try transaction.execute(
            """
            DELETE FROM access_tokens
            WHERE app_id = \(appID) AND kind = \(kind.rawValue) AND expires_at < \(now.seconds - memory)
            """
        )
    }
}
