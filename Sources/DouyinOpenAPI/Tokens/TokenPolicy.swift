/// When tokens are refreshed, and how patient the client is.
public struct TokenPolicy: Sendable, Hashable {
    /// The part of a token's life after which it is refreshed, from 0 to 1.
    public var refreshPoint = 0.8

    /// By how much of its life the refresh may come earlier, so that processes don't all come at once.
    public var jitter = 0.05

    /// How long a token is used without a look into the store, in seconds.
    ///
    /// Another process's refresh leaves the older token five minutes (…/get-access-token), so this must stay well
    /// below.
    public var trust = 60.0

    /// How long one process may keep the others waiting while it fetches, in seconds.
    ///
    /// The fetch itself is given up a third earlier, so that the answer can't come after the lease.
    public var lease = 15.0

    /// How soon those who wait look into the store again, in seconds.
    public var poll = 0.1

    /// How long calls fail at once after the platform refused the secret: at first, and at most, in seconds.
    public var rest = 30.0...600.0

    /// Takes the usual values.
    public init() {}
}
