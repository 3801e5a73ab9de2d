import Storage

extension OpenPlatform {
    static let openAuthTickets: SQL = """
        CREATE TABLE open_auth_tickets (
            ticket TEXT PRIMARY KEY,
            app_id TEXT NOT NULL REFERENCES apps (id) ON DELETE CASCADE,
            person_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
            scopes TEXT NOT NULL,
            expires_at DOUBLE PRECISION NOT NULL,
            used_at DOUBLE PRECISION
        )
        """
}
