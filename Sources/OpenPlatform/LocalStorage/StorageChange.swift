import Storage

/// Something that a mini-app keeps on a device under a key.
package struct StoredItem: Sendable, Hashable {
    /// The key.
    package let key: String

    /// The value as JSON text.
    package let text: String

    /// The bytes of key and value that count against ``StorageLimits/total``.
    package let bytes: Int
}

/// A change of what a mini-app keeps on a device, whoever made it.
package struct StorageChange: Sendable, Hashable {
    /// What happened.
    package enum Event: Sendable, Hashable {
        /// A value was kept, perhaps in place of another.
        case kept(StoredItem)

        /// A key was forgotten, if it was there.
        case removed(key: String)

        /// Everything was forgotten.
        case cleared
    }

    /// Whose data.
    package let owner: StorageOwner

    /// What happened.
    package let event: Event
}

extension LocalStorage {
    /// Every change from now on, of all owners.
    package func changes() -> AsyncStream<StorageChange> {
        changed.stream(capacity: 1_000)
    }

    /// Everything that an owner keeps, by key.
    ///
    /// - Parameter owner: Whose data.
    /// - Returns: Keys and values.
    /// - Throws: What the database throws.
    package func items(of owner: StorageOwner) throws -> [StoredItem] {
        try database.read { transaction in
            try transaction.rows(
                "SELECT name, value, bytes FROM local_storage WHERE \(owner.isOwner) ORDER BY name"
            )
            .map { row in
                StoredItem(key: try row["name"], text: try row["value"], bytes: try row["bytes"])
            }
        }
    }
}
