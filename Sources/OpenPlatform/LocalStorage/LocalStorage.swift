import Storage

/// What mini-apps keep on devices through `tt.setStorage`: per app, person, host app and device.
package struct LocalStorage: Sendable {
    let database: any Database
    /// How much an owner may keep.
    package let limits: StorageLimits
    let changed = Broadcast<StorageChange>()

    /// The text under a key.
    ///
    /// - Parameters:
    ///   - key: The key.
    ///   - owner: Whose data.
    /// - Returns: The text, `nil` when there is none.
    /// - Throws: What the database throws.
    package func value(_ key: String, of owner: StorageOwner) throws -> String? {
        try database.read { transaction in
            try transaction.row(
                "SELECT value FROM local_storage WHERE \(owner.isOwner) AND name = \(key)"
            )
            .map { row in try row["value"] }
        }
    }

    /// Keeps a text under a key, in place of the one before.
    ///
    /// - Parameters:
    ///   - key: The key.
    ///   - text: The text; its UTF-8 counts.
    ///   - owner: Whose data; the app and the person must be known to the platform.
    /// - Returns: Nothing, or which limit it breaks.
    /// - Throws: What the database throws.
    package func set(
        _ key: String,
        to text: String,
        of owner: StorageOwner
    ) throws -> Result<Void, StorageRefusal> {
        let bytes = key.utf8.count + text.utf8.count
        let result = try database.decide { transaction -> Result<Void, StorageRefusal> in
            let others = try Self.bytes(of: owner, except: key, in: transaction.reading)
            if let refusal = limits.refusal(item: text.utf8.count, total: others + bytes) {
                return .failure(refusal)
            }

            try transaction.execute(
                """
                INSERT INTO local_storage (app_id, person_id, host_app, device, name, value, bytes)
                VALUES (
                    \(owner.account.appID), \(owner.account.person), \(owner.account.hostApp.rawValue),
                    \(owner.device), \(key), \(text), \(bytes)
                )
                ON CONFLICT (app_id, person_id, host_app, device, name) DO UPDATE SET
                    value = excluded.value, bytes = excluded.bytes
                """
            )
            return .success(())
        }
        if case .success = result {
            tell(.kept(StoredItem(key: key, text: text, bytes: bytes)), of: owner)
        }
        return result
    }

    /// Forgets one key; one that isn't there is no mistake.
    ///
    /// - Parameters:
    ///   - key: The key.
    ///   - owner: Whose data.
    /// - Throws: What the database throws.
    package func remove(_ key: String, of owner: StorageOwner) throws {
        try database.write { transaction in
            try transaction.execute("DELETE FROM local_storage WHERE \(owner.isOwner) AND name = \(key)")
        }
        tell(.removed(key: key), of: owner)
    }

    /// Forgets all keys of an owner.
    ///
    /// - Parameter owner: Whose data.
    /// - Throws: What the database throws.
    package func clear(_ owner: StorageOwner) throws {
        try database.write { transaction in
            try transaction.execute("DELETE FROM local_storage WHERE \(owner.isOwner)")
        }
        tell(.cleared, of: owner)
    }

    /// The keys and how much room they take.
    ///
    /// - Parameter owner: Whose data.
    /// - Returns: What `tt.getStorageInfo` tells.
    /// - Throws: What the database throws.
    package func info(_ owner: StorageOwner) throws -> StorageInfo {
        let rows = try database.read { transaction in
            try transaction.rows("SELECT name, bytes FROM local_storage WHERE \(owner.isOwner) ORDER BY name")
        }
        return StorageInfo(
            keys: try rows.map { try $0["name"] },
            currentSize: StorageLimits.kilobytes(try rows.reduce(0) { sum, row in sum + (try row["bytes"]) }),
            limitSize: StorageLimits.kilobytes(limits.total)
        )
    }

    private func tell(_ event: StorageChange.Event, of owner: StorageOwner) {
        changed.send(StorageChange(owner: owner, event: event))
    }

    private static func bytes(
        of owner: StorageOwner,
        except key: String,
        in transaction: borrowing ReadTransaction
    ) throws -> Int {
        try transaction.row(
            """
            SELECT CAST(coalesce(sum(bytes), 0) AS BIGINT) AS bytes
            FROM local_storage WHERE \(owner.isOwner) AND name <> \(key)
            """
        )?["bytes"] ?? 0
    }
}

extension StorageOwner {
    /// The condition for the owner's rows.
    var isOwner: SQL {
        """
        app_id = \(account.appID) AND person_id = \(account.person)
            AND host_app = \(account.hostApp.rawValue) AND device = \(device)
        """
    }
}

extension StorageLimits {
    /// Decides whether a value may be kept; sizes in bytes.
    func refusal(item: Int, total: Int) -> StorageRefusal? {
        if item > self.item { return .itemTooLarge(bytes: item, limit: self.item) }
        return total > self.total ? .full(bytes: total, limit: self.total) : nil
    }

    static func kilobytes(_ bytes: Int) -> Int {
        (bytes + 1023) / 1024
    }
}
