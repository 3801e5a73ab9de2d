import Storage

extension OpenPlatform {
    /// Marks the tokens of the stable endpoints, which come and go apart from the others.
    static let stableTokens: SQL = """
        ALTER TABLE access_tokens ADD COLUMN stable BIGINT NOT NULL DEFAULT 0 CHECK (stable IN (0, 1))
        """
}
