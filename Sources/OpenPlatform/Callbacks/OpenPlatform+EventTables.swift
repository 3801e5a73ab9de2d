import Storage

extension OpenPlatform {
    /// What apps' servers are told, in the order it happened.
    static let events: SQL = """
        CREATE TABLE events (
            id TEXT PRIMARY KEY,
            app_id TEXT NOT NULL REFERENCES apps (id) ON DELETE CASCADE,
            open_id TEXT NOT NULL,
            name TEXT NOT NULL,
            content TEXT NOT NULL,
            occurred_at DOUBLE PRECISION NOT NULL,
            place BIGINT NOT NULL,
            UNIQUE (app_id, place)
        )
        """
}
