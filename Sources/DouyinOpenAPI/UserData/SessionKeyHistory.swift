/// The last session keys of one person in one app, newest first.
///
/// Each `tt.login` that reaches code2session makes a new key, and data that was encrypted a moment before then needs
/// the older one. Keep the history where you keep the person, and never give it to a client.
public struct SessionKeyHistory: Sendable, Hashable {
    /// The keys, newest first.
    public private(set) var newestFirst: [SessionKey]

    /// How many keys are kept.
    public let limit: Int

    /// Starts a history.
    ///
    /// - Parameters:
    ///   - keys: The keys that are known, newest first.
    ///   - limit: How many to keep, at least one.
    public init(_ keys: [SessionKey] = [], limit: Int = 3) {
        self.limit = max(1, limit)
        newestFirst = Array(keys.prefix(self.limit))
    }

    /// Puts a new key before all others; one that is known moves to the front.
    public mutating func add(_ key: SessionKey) {
        newestFirst.removeAll { $0 == key }
        newestFirst.insert(key, at: 0)
        newestFirst = Array(newestFirst.prefix(limit))
    }
}
