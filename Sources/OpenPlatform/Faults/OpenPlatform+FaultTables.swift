import Storage

extension OpenPlatform {
    static let faultTables: [SQL] = [
        """
        CREATE TABLE faults (
            id TEXT PRIMARY KEY,
            place BIGINT NOT NULL UNIQUE,
            operation TEXT NOT NULL,
            app_id TEXT,
            person TEXT,
            after_calls BIGINT NOT NULL,
            times BIGINT NOT NULL,
            probability DOUBLE PRECISION NOT NULL,
            seed BIGINT NOT NULL,
            effect TEXT NOT NULL CHECK (effect IN ('error', 'delay', 'drop')),
            amount DOUBLE PRECISION NOT NULL,
            seen BIGINT NOT NULL,
            struck BIGINT NOT NULL
        )
        """
    ]
}
