import Synchronization

/// Keeps tokens in this process; right for a service of one process.
///
/// Clients that share one instance share the tokens.
public final class MemoryTokenStore: TokenStore {
    private let records = Mutex<[TokenKey: TokenRecord]>([:])

    /// Makes an empty store.
    public init() {}

    /// See ``TokenStore/token(for:)``.
    public func token(for key: TokenKey) -> StoredToken? {
        records.withLock { $0[key]?.token }
    }

    /// See ``TokenStore/lease(for:holder:now:until:)``.
    public func lease(for key: TokenKey, holder: String, now: Double, until end: Double) -> TokenLease? {
        records.withLock { $0[key, default: TokenRecord()].lease(holder: holder, now: now, until: end) }
    }

    /// See ``TokenStore/save(_:for:under:)``.
    public func save(_ token: StoredToken, for key: TokenKey, under lease: TokenLease) -> Bool {
        records.withLock { $0[key, default: TokenRecord()].save(token, under: lease) }
    }

    /// See ``TokenStore/release(_:for:)``.
    public func release(_ lease: TokenLease, for key: TokenKey) {
        records.withLock { $0[key]?.release(lease) }
    }

    /// See ``TokenStore/expire(_:for:)``.
    public func expire(_ token: TokenText, for key: TokenKey) {
        records.withLock { $0[key]?.expire(token) }
    }
}
