import Storage

extension OpenPlatform {
    static let callWindows: SQL = """
        CREATE TABLE call_windows (
            app_id TEXT NOT NULL REFERENCES apps (id) ON DELETE CASCADE,
            name TEXT NOT NULL,
            since DOUBLE PRECISION NOT NULL,
            calls BIGINT NOT NULL CHECK (calls > 0),
            PRIMARY KEY (app_id, name)
        )
        """
}
