/// Whose data: an account's, for one app, on one device.
package struct StorageOwner: Sendable, Hashable {
    /// The app, the person and the host app.
    package let account: AccountKey

    /// The device the data stays on.
    package let device: String

    /// Names an owner.
    package init(account: AccountKey, device: String) {
        self.account = account
        self.device = device
    }
}

/// How much a mini-app may keep on a device (developer.open-douyin.com …/api/data-caching: 1 MB a key, 10 MB in all).
package struct StorageLimits: Sendable, Hashable {
    /// Bytes of one value.
    package let item: Int

    /// Bytes of all keys and values.
    package let total: Int

    /// Sets both limits, in bytes.
    package init(item: Int = 1_048_576, total: Int = 10_485_760) {
        self.item = item
        self.total = total
    }
}

/// What `tt.getStorageInfo` tells.
package struct StorageInfo: Sendable, Hashable {
    /// The keys, sorted.
    package let keys: [String]

    /// Kilobytes used, rounded up.
    package let currentSize: Int

    /// Kilobytes allowed.
    package let limitSize: Int
}

/// Why a value is not kept.
package enum StorageRefusal: Error, Sendable, Hashable {
    /// The value alone is too large.
    case itemTooLarge(bytes: Int, limit: Int)

    /// All values together would be too large.
    case full(bytes: Int, limit: Int)
}
