import Storage

extension OpenPlatform {
    /// What people said to scopes, what they said to privacy agreements, and what phones said to host apps.
    static let permissionTables: [SQL] = [
        """
        CREATE TABLE permissions (
            app_id TEXT NOT NULL REFERENCES apps (id) ON DELETE CASCADE,
            host_app TEXT NOT NULL,
            person_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
            device TEXT NOT NULL,
            scope TEXT NOT NULL,
            is_allowed BIGINT NOT NULL CHECK (is_allowed IN (0, 1)),
            PRIMARY KEY (app_id, host_app, person_id, device, scope)
        )
        """,
        """
        CREATE TABLE privacy_agreements (
            app_id TEXT NOT NULL REFERENCES apps (id) ON DELETE CASCADE,
            host_app TEXT NOT NULL,
            person_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
            device TEXT NOT NULL,
            scope TEXT NOT NULL,
            PRIMARY KEY (app_id, host_app, person_id, device, scope)
        )
        """,
        """
        CREATE TABLE phone_permissions (
            device TEXT NOT NULL,
            host_app TEXT NOT NULL,
            part TEXT NOT NULL,
            is_allowed BIGINT NOT NULL CHECK (is_allowed IN (0, 1)),
            PRIMARY KEY (device, host_app, part)
        )
        """,
    ]

    static let appPrivacy: SQL = "ALTER TABLE apps ADD COLUMN privacy TEXT"
}
