/// What a store keeps for one key, and the rules that all stores share.
package struct TokenRecord: Sendable, Hashable {
    /// See ``TokenStore/token(for:)``.
    package private(set) var token: StoredToken?
    private var lease: TokenLease?
    private var lastFence = 0

    /// The record of a key that nobody asked for.
    package init() {}

    /// See ``TokenStore/lease(for:holder:now:until:)``.
    package mutating func lease(holder: String, now: Double, until end: Double) -> TokenLease? {
        if let lease, lease.end > now, lease.holder != holder { return nil }
        lastFence += 1
        let new = TokenLease(holder: holder, fence: lastFence, end: end)
        lease = new
        return new
    }

    /// See ``TokenStore/save(_:for:under:)``.
    package mutating func save(_ new: StoredToken, under lease: TokenLease) -> Bool {
        guard lease.fence >= savedFence else { return false }
        token = new
        savedFence = lease.fence
        release(lease)
        return true
    }

    /// See ``TokenStore/release(_:for:)``.
    package mutating func release(_ ended: TokenLease) {
        if lease == ended { lease = nil }
    }

    /// See ``TokenStore/expire(_:for:)``.
    package mutating func expire(_ dead: TokenText) {
        if token?.text == dead { token = nil }
    }

    /// The fencing number of the newest token that was saved, which outlives the token.
    private var savedFence = 0
}

extension TokenRecord: Codable {
    private enum Key: String, CodingKey {
        case token, issuedAt = "issued_at", expiresAt = "expires_at", fence
        case holder, leaseFence = "lease_fence", leaseEnd = "lease_end", lastFence = "last_fence"
        case savedFence = "saved_fence"
    }

    /// Reads a record.
    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        lastFence = try fields.decode(Int.self, forKey: .lastFence)
        savedFence = try fields.decode(Int.self, forKey: .savedFence)
        if let text = try fields.decodeIfPresent(String.self, forKey: .token) {
            token = StoredToken(
                text: TokenText(text),
                issuedAt: try fields.decode(Double.self, forKey: .issuedAt),
                expiresAt: try fields.decode(Double.self, forKey: .expiresAt),
                fence: try fields.decode(Int.self, forKey: .fence)
            )
        }
        if let holder = try fields.decodeIfPresent(String.self, forKey: .holder) {
            lease = TokenLease(
                holder: holder,
                fence: try fields.decode(Int.self, forKey: .leaseFence),
                end: try fields.decode(Double.self, forKey: .leaseEnd)
            )
        }
    }

    /// Writes a record.
    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Key.self)
        try fields.encode(lastFence, forKey: .lastFence)
        try fields.encode(savedFence, forKey: .savedFence)
        try fields.encodeIfPresent(token?.text.revealed, forKey: .token)
        try fields.encodeIfPresent(token?.issuedAt, forKey: .issuedAt)
        try fields.encodeIfPresent(token?.expiresAt, forKey: .expiresAt)
        try fields.encodeIfPresent(token?.fence, forKey: .fence)
        try fields.encodeIfPresent(lease?.holder, forKey: .holder)
        try fields.encodeIfPresent(lease?.fence, forKey: .leaseFence)
        try fields.encodeIfPresent(lease?.end, forKey: .leaseEnd)
    }
}
