import Storage

extension Link {
    /// How long a link that is over is remembered, so that its refusal can say why, in seconds.
    private static let memory = 30 * 86_400.0

    static func find(
        _ address: String,
        _ kind: LinkKind,
        of appID: String,
        in transaction: borrowing ReadTransaction
    ) throws -> Link? {
        try transaction.row(
            """
            SELECT host, path, query, created_at, expires_at FROM links
            WHERE address = \(address) AND kind = \(kind.rawValue) AND app_id = \(appID)
            """
        )
        .map { row in
            Link(
                address: address,
                kind: kind,
                appID: appID,
                host: try row["host"],
                path: try row["path"],
                query: try row["query"],
                createdAt: PlatformInstant(seconds: try row["created_at"]),
                expiresAt: try (row["expires_at"] as Double?).map(PlatformInstant.init(seconds:))
            )
        }
    }

    /// How many living links an app has, of those that end or of those that don't.
    static func count(
        _ kind: LinkKind,
        permanent: Bool,
        of appID: String,
        at now: PlatformInstant,
        in transaction: borrowing ReadTransaction
    ) throws -> Int {
        let lives: SQL = permanent ? "expires_at IS NULL" : "expires_at > \(now.seconds)"
        return try transaction.row(
            """
            SELECT COUNT(*) AS number FROM links
            WHERE app_id = \(appID) AND kind = \(kind.rawValue) AND \(lives)
            """
        )?["number"] ?? 0
    }

    /// Keeps the link, and forgets those that are long over.
    func insert(in transaction: borrowing WriteTransaction) throws {
        try transaction.execute(
            """
            DELETE FROM links WHERE app_id = \(appID) AND kind = \(kind.rawValue)
                AND expires_at < \(createdAt.seconds - Self.memory)
            """
        )
        try transaction.execute(
            """
            INSERT INTO links (address, kind, app_id, host, path, query, created_at, expires_at)
            VALUES (
                \(address), \(kind.rawValue), \(appID), \(host), \(path), \(query), \(createdAt.seconds),
                \(expiresAt?.seconds)
            )
            """
        )
    }
}
