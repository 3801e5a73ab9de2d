import Storage

extension OpenPlatform {
    static let localFilesTable: SQL = """
        CREATE TABLE local_files (
            app_id TEXT NOT NULL REFERENCES apps (id) ON DELETE CASCADE,
            person_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
            host_app TEXT NOT NULL,
            device TEXT NOT NULL,
            path TEXT NOT NULL,
            is_folder BIGINT NOT NULL CHECK (is_folder IN (0, 1)),
            bytes BIGINT NOT NULL,
            content BYTEA NOT NULL,
            made_at DOUBLE PRECISION NOT NULL,
            changed_at DOUBLE PRECISION NOT NULL,
            PRIMARY KEY (app_id, person_id, host_app, device, path)
        )
        """
}
