import Storage

extension OpenPlatform {
    /// Where an app's messages go, as JSON.
    static let messagePush: SQL = "ALTER TABLE apps ADD COLUMN message_push TEXT"

    /// What developers' servers are told, and how far it has come.
    static let deliveries: SQL = """
        CREATE TABLE deliveries (
            number BIGINT PRIMARY KEY,
            app_id TEXT NOT NULL REFERENCES apps (id) ON DELETE CASCADE,
            person_id TEXT REFERENCES people (id) ON DELETE CASCADE,
            kind TEXT NOT NULL,
            name TEXT NOT NULL,
            message_id TEXT NOT NULL,
            body TEXT NOT NULL,
            occurred_at DOUBLE PRECISION NOT NULL,
            url TEXT NOT NULL,
            attempts BIGINT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('waiting', 'under_way', 'delivered', 'failed')),
            next_at DOUBLE PRECISION,
            status BIGINT,
            fault TEXT,
            CHECK ((state = 'waiting') = (next_at IS NOT NULL))
        )
        """

    static let deliveriesByTime: SQL = "CREATE INDEX deliveries_by_time ON deliveries (state, next_at)"
}
