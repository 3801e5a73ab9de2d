import Storage

extension OpenPlatform {
    static let templates: SQL = """
        CREATE TABLE templates (
            app_id TEXT NOT NULL REFERENCES apps (id) ON DELETE CASCADE,
            id TEXT NOT NULL,
            title TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('one_time', 'long_term')),
            keywords TEXT NOT NULL,
            reminder_ways TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('on', 'off', 'banned')),
            PRIMARY KEY (app_id, id)
        )
        """

    /// Templates that tell of a new version of the app.
    static let versionTemplates: SQL = """
        ALTER TABLE templates ADD COLUMN tells_of_versions BIGINT NOT NULL DEFAULT 0
            CHECK (tells_of_versions IN (0, 1))
        """

    /// What people said to templates, and how many messages of one-time templates that still allows.
    static let subscriptions: SQL = """
        CREATE TABLE subscriptions (
            app_id TEXT NOT NULL,
            host_app TEXT NOT NULL,
            person_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
            template_id TEXT NOT NULL,
            choice TEXT NOT NULL CHECK (choice IN ('accept', 'reject')),
            quota BIGINT NOT NULL CHECK (quota >= 0),
            is_kept BIGINT NOT NULL CHECK (is_kept IN (0, 1)),
            is_on BIGINT NOT NULL CHECK (is_on IN (0, 1)),
            reminder_ways TEXT NOT NULL,
            PRIMARY KEY (app_id, host_app, person_id, template_id),
            FOREIGN KEY (app_id, template_id) REFERENCES templates (app_id, id) ON DELETE CASCADE
        )
        """

    /// The accounts that turned all messages of an app off.
    static let mutedAccounts: SQL = """
        CREATE TABLE muted_accounts (
            app_id TEXT NOT NULL REFERENCES apps (id) ON DELETE CASCADE,
            host_app TEXT NOT NULL,
            person_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
            PRIMARY KEY (app_id, host_app, person_id)
        )
        """
}
