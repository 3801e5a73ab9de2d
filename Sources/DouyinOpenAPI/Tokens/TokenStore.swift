/// Where tokens live, so that all processes of a service use one and renew it once.
///
/// A store keeps one record a key: the newest token, and who may fetch the next one. The rules that make it safe:
///
/// - ``lease(for:holder:now:until:)`` gives one holder at a time a *fencing number*, each larger than all before it.
/// - ``save(_:for:under:)`` refuses a token whose fencing number is below that of the token it would replace. A
///   process that was asleep while another took over therefore can't put an older token over a newer one.
/// - ``expire(_:for:)`` compares first, so that the news of a dead token doesn't kill its successor.
public protocol TokenStore: Sendable {
    /// The newest token.
    ///
    /// - Parameter key: Whose token.
    /// - Returns: The token, dead or alive; `nil` if there never was one, or it was expired.
    /// - Throws: What the store's medium throws.
    func token(for key: TokenKey) async throws -> StoredToken?

    /// Asks to be the one who fetches the next token.
    ///
    /// - Parameters:
    ///   - key: Whose token.
    ///   - holder: A name for this process, unlike all others.
    ///   - now: The moment, in seconds since 1970.
    ///   - end: When the lease ends by itself.
    /// - Returns: The lease; `nil` while somebody else has one that has not ended.
    /// - Throws: What the store's medium throws.
    func lease(for key: TokenKey, holder: String, now: Double, until end: Double) async throws -> TokenLease?

    /// Saves a fetched token, and ends the lease.
    ///
    /// - Parameters:
    ///   - token: The token; its fencing number is the lease's.
    ///   - key: Whose token.
    ///   - lease: The lease it was fetched under.
    /// - Returns: Whether it was saved; false if a later lease has saved one.
    /// - Throws: What the store's medium throws.
    func save(_ token: StoredToken, for key: TokenKey, under lease: TokenLease) async throws -> Bool

    /// Ends a lease without a token.
    func release(_ lease: TokenLease, for key: TokenKey) async throws

    /// Takes a token away that the platform called dead, unless the store has another one by now.
    func expire(_ token: TokenText, for key: TokenKey) async throws
}

/// Whose token a store keeps.
public struct TokenKey: Sendable, Hashable {
    /// The app's id.
    public let appID: String

    /// Which of the app's two tokens.
    public let kind: TokenKind

    /// The host that issued it, so that sandbox and production don't mix.
    public let host: String

    /// Names a token.
    public init(appID: String, kind: TokenKind, host: String) {
        self.appID = appID
        self.kind = kind
        self.host = host
    }

    /// One text for the three, for stores that need one.
    public var text: String { "\(kind.rawValue) \(appID) \(host)" }
}

/// The two tokens of an app; neither replaces the other (…/server-api-introduction).
public enum TokenKind: String, Sendable, Hashable, CaseIterable {
    /// `access_token` of `/api/apps/v2/token`, for the older paths.
    case access

    /// `client_token` of `/oauth/client_token/`, for the newer paths.
    case client
}

/// A token as a store keeps it.
public struct StoredToken: Sendable, Hashable {
    /// The text that calls carry.
    public let text: TokenText

    /// When it was fetched, in seconds since 1970.
    public let issuedAt: Double

    /// When it ends by itself, in seconds since 1970.
    public let expiresAt: Double

    /// The number of the lease that it was fetched under.
    public let fence: Int

    /// Describes a token.
    public init(text: TokenText, issuedAt: Double, expiresAt: Double, fence: Int) {
        self.text = text
        self.issuedAt = issuedAt
        self.expiresAt = expiresAt
        self.fence = fence
    }
}

/// The right to fetch the next token.
public struct TokenLease: Sendable, Hashable {
    /// The holder's name.
    public let holder: String

    /// Larger than that of every lease before it.
    public let fence: Int

    /// When it ends by itself, in seconds since 1970.
    public let end: Double

    /// Describes a lease.
    public init(holder: String, fence: Int, end: Double) {
        self.holder = holder
        self.fence = fence
        self.end = end
    }
}
