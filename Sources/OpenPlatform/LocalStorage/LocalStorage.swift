import Storage

/// What mini-apps keep on devices through `tt.setStorage`.
package struct LocalStorage: Sendable {
    let database: any Database
    let limits: StorageLimits

    /// The text under a key, `nil` when there is none.
    package func value(_ key: String, of owner: StorageOwner) throws -> String? {
        nil
    }

    /// Keeps a text under a key.
    package func set(
        _ key: String,
        to text: String,
        of owner: StorageOwner
    ) throws -> Result<Void, StorageRefusal> {
        .success(())
    }

    /// Forgets one key.
    package func remove(_ key: String, of owner: StorageOwner) throws {
    }

    /// Forgets all keys of an owner.
    package func clear(_ owner: StorageOwner) throws {
    }

    /// The keys and how much room they take.
    package func info(_ owner: StorageOwner) throws -> StorageInfo {
        StorageInfo(keys: [], currentSize: 0, limitSize: 0)
    }
}
