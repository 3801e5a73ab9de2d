package import Storage

extension OpenPlatform {
    /// The platform's tables; each step stays as it is once it was released.
    package static let schema = Schema(
        name: "open-platform",
        migrations: [
            Migration("apps, people, accounts", [apps, people, accounts]),
            Migration("login codes", [loginCodes, loginCodesByAge]),
            Migration("access tokens", [accessTokens, accessTokensByEnd]),
            Migration("local storage", [localStorage]),
            Migration("clock", [clock]),
            Migration("events", [events]),
            Migration("subscriptions, messages", [templates, subscriptions, mutedAccounts, messages]),
            Migration("stable tokens", [stableTokens]),
            Migration("call windows", [callWindows]),
            Migration("phone codes", [phoneCodes, phoneCodesByAge]),
            Migration("deliveries", [messagePush, deliveries, deliveriesByTime]),
            Migration("user storage", [userStorageTable]),
            Migration("links", [linkTable, linksByEnd]),
            Migration("template library", [libraryTemplates]),
            Migration("faults", faultTables),
            Migration("snapshots", snapshotTables),
            Migration("permissions", permissionTables),
            Migration("prepared answers", [preparedAnswers]),
            Migration("local files", [localFilesTable]),
            Migration("follows", [follows, awemeAccounts]),
            Migration("app privacy", [appPrivacy]),
            Migration("open auth tickets", [openAuthTickets]),
            Migration("orders", [orders]),
            Migration("version templates", [versionTemplates]),
        ]
    )

    private static let apps: SQL = """
        CREATE TABLE apps (
            id TEXT PRIMARY KEY,
            secret TEXT NOT NULL,
            name TEXT NOT NULL,
            developer TEXT NOT NULL,
            host_apps TEXT NOT NULL,
            capabilities TEXT NOT NULL,
            official_account TEXT,
            aweme_id TEXT,
            public_key TEXT,
            webhook_url TEXT,
            webhook_token TEXT
        )
        """

    private static let people: SQL = """
        CREATE TABLE people (
            id TEXT PRIMARY KEY,
            nickname TEXT NOT NULL,
            avatar_url TEXT NOT NULL,
            gender BIGINT NOT NULL CHECK (gender IN (0, 1, 2)),
            city TEXT NOT NULL,
            province TEXT NOT NULL,
            country TEXT NOT NULL,
            language TEXT NOT NULL,
            phone_country_code TEXT,
            phone_number TEXT,
            latitude DOUBLE PRECISION,
            longitude DOUBLE PRECISION,
            addresses TEXT NOT NULL,
            signed_in TEXT NOT NULL,
            conduct TEXT NOT NULL CHECK (conduct IN ('interactive', 'agree', 'refuse')),
            CHECK ((phone_number IS NULL) = (phone_country_code IS NULL)),
            CHECK ((latitude IS NULL) = (longitude IS NULL))
        )
        """

    /// A list of answers in JSON; the conduct beside it is interactive then.
    private static let preparedAnswers: SQL = "ALTER TABLE people ADD COLUMN prepared_answers TEXT"

    private static let accounts: SQL = """
        CREATE TABLE accounts (
            app_id TEXT NOT NULL REFERENCES apps (id) ON DELETE CASCADE,
            host_app TEXT NOT NULL,
            person_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
            open_id TEXT NOT NULL UNIQUE,
            session_key TEXT NOT NULL,
            session_used_at DOUBLE PRECISION NOT NULL,
            PRIMARY KEY (app_id, host_app, person_id)
        )
        """

    private static let loginCodes: SQL = """
        CREATE TABLE login_codes (
            code TEXT PRIMARY KEY,
            app_id TEXT NOT NULL REFERENCES apps (id) ON DELETE CASCADE,
            device TEXT NOT NULL,
            host_app TEXT,
            person_id TEXT REFERENCES people (id) ON DELETE CASCADE,
            session_key TEXT,
            expires_at DOUBLE PRECISION NOT NULL,
            used_at DOUBLE PRECISION,
            CHECK ((person_id IS NULL) = (host_app IS NULL)),
            CHECK ((person_id IS NULL) = (session_key IS NULL))
        )
        """

    private static let loginCodesByAge: SQL = """
        CREATE INDEX login_codes_by_age ON login_codes (expires_at)
        """

    private static let accessTokens: SQL = """
        CREATE TABLE access_tokens (
            token TEXT PRIMARY KEY,
            kind TEXT NOT NULL CHECK (kind IN ('access', 'client')),
            app_id TEXT NOT NULL REFERENCES apps (id) ON DELETE CASCADE,
            successors BIGINT NOT NULL,
            expires_at DOUBLE PRECISION NOT NULL
        )
        """

    private static let accessTokensByEnd: SQL = """
        CREATE INDEX access_tokens_by_end ON access_tokens (app_id, kind, expires_at)
        """

    private static let localStorage: SQL = """
        CREATE TABLE local_storage (
            app_id TEXT NOT NULL REFERENCES apps (id) ON DELETE CASCADE,
            person_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
            host_app TEXT NOT NULL,
            device TEXT NOT NULL,
            name TEXT NOT NULL,
            value TEXT NOT NULL,
            bytes BIGINT NOT NULL,
            PRIMARY KEY (app_id, person_id, host_app, device, name)
        )
        """

    private static let clock: SQL = """
        CREATE TABLE clock (
            id BIGINT PRIMARY KEY CHECK (id = 1),
            shown DOUBLE PRECISION NOT NULL,
            machine DOUBLE PRECISION NOT NULL,
            frozen BIGINT NOT NULL CHECK (frozen IN (0, 1)),
            rate DOUBLE PRECISION NOT NULL CHECK (rate > 0)
        )
        """
}
