import Storage

extension OpenPlatform {
    static let userStorageTable: SQL = """
        CREATE TABLE user_storage (
            app_id TEXT NOT NULL,
            host_app TEXT NOT NULL,
            person_id TEXT NOT NULL,
            name TEXT NOT NULL,
            value TEXT NOT NULL,
            PRIMARY KEY (app_id, host_app, person_id, name),
            FOREIGN KEY (app_id, host_app, person_id)
                REFERENCES accounts (app_id, host_app, person_id) ON DELETE CASCADE
        )
        """
}
