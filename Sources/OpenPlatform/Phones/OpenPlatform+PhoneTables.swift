import Storage

extension OpenPlatform {
    static let phoneCodes: SQL = """
        CREATE TABLE phone_codes (
            code TEXT PRIMARY KEY,
            app_id TEXT NOT NULL REFERENCES apps (id) ON DELETE CASCADE,
            person_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
            country_code TEXT NOT NULL,
            number TEXT NOT NULL,
            expires_at DOUBLE PRECISION NOT NULL,
            used_at DOUBLE PRECISION
        )
        """

    static let phoneCodesByAge: SQL = """
        CREATE INDEX phone_codes_by_age ON phone_codes (expires_at)
        """
}
