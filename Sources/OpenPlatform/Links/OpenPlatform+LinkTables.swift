import Storage

extension OpenPlatform {
    static let linkTable: SQL = """
        CREATE TABLE links (
            address TEXT PRIMARY KEY,
            kind TEXT NOT NULL CHECK (kind IN ('url_link', 'schema')),
            app_id TEXT NOT NULL REFERENCES apps (id) ON DELETE CASCADE,
            host TEXT NOT NULL,
            path TEXT NOT NULL,
            query TEXT NOT NULL,
            created_at DOUBLE PRECISION NOT NULL,
            expires_at DOUBLE PRECISION
        )
        """

    static let linksByEnd: SQL = """
        CREATE INDEX links_by_end ON links (app_id, kind, expires_at)
        """
}
