/// What a login code is good for: the person's ids in the app, and the key of the session.
public struct Session: Sendable, Hashable {
    /// The person in this app and host app; `nil` when only an anonymous code was exchanged.
    public let openID: String?

    /// The person in all apps of one developer; `nil` when the app has none.
    public let unionID: String?

    /// The device in this app; `nil` unless an anonymous code was exchanged.
    public let anonymousOpenID: String?

    /// The key that opens the person's data; keep it on the server, and the last few of them
    /// (see ``SessionKeyHistory``).
    public let key: SessionKey?

    /// Describes a session, as for tests.
    public init(openID: String?, unionID: String?, anonymousOpenID: String?, key: SessionKey?) {
        self.openID = openID
        self.unionID = unionID
        self.anonymousOpenID = anonymousOpenID
        self.key = key
    }
}

extension Session: Decodable {
    private enum Key: String, CodingKey {
        case openID = "openid", unionID = "unionid", anonymousOpenID = "anonymous_openid", key = "session_key"
    }

    /// Reads an answer; the platform writes what there isn't as an empty text.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        openID = try fields.filledText(.openID)
        unionID = try fields.filledText(.unionID)
        anonymousOpenID = try fields.filledText(.anonymousOpenID)
        key = try fields.filledText(.key).map { SessionKey($0) }
    }
}
