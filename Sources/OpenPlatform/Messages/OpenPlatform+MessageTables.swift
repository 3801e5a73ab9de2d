import Storage

extension OpenPlatform {
    /// What people received; a message stays when its template goes.
    static let messages: SQL = """
        CREATE TABLE messages (
            app_id TEXT NOT NULL REFERENCES apps (id) ON DELETE CASCADE,
            host_app TEXT NOT NULL,
            person_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
            place BIGINT NOT NULL,
            template_id TEXT NOT NULL,
            data TEXT NOT NULL,
            page TEXT NOT NULL,
            ways TEXT NOT NULL,
            sent_at DOUBLE PRECISION NOT NULL,
            PRIMARY KEY (app_id, person_id, place)
        )
        """
}
