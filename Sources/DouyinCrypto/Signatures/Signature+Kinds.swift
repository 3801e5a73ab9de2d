import Crypto

extension Signature {
    /// Signs user data: hex SHA-1 of the raw data and the text of the session key
    /// (developer.open-douyin.com …/sensitive-data-process).
    ///
    /// - Parameters:
    ///   - rawData: The text as received; a JSON that was parsed and written again has another signature.
    ///   - sessionKey: The text of the session key, not its decoded bytes.
    /// - Returns: What `tt.getUserProfile` gives as `signature`.
    public static func userData(rawData: String, sessionKey: String) -> Signature {
        Signature(sha1Of: rawData, sessionKey)
    }

    /// Signs a call in the name of a user: hex HMAC-SHA256 of the request body under the text of the session key
    /// (developer.open-douyin.com …/user-login-sign).
    ///
    /// The page of 2020 printed a value over the quoted body, and third-party notes sign method and path as well;
    /// neither is accepted by this rule.
    ///
    /// - Parameters:
    ///   - body: The bytes of the request body, empty for a request without one.
    ///   - sessionKey: The text of the session key, not its decoded bytes.
    /// - Returns: What goes with `sig_method=hmac_sha256`.
    public static func login(body: some Sequence<UInt8>, sessionKey: String) -> Signature {
        var code = HMAC<SHA256>(key: SymmetricKey(data: Array(sessionKey.utf8)))
        code.update(data: Array(body))
        return Signature(code.finalize())
    }

    /// Signs an event for the developer's server: hex SHA-1 of the secret and the raw body, sent as
    /// `X-Douyin-Signature` (developer.open-douyin.com …/webhooks/summarize).
    ///
    /// - Parameters:
    ///   - body: The bytes of the request body.
    ///   - secret: The webhook secret of the mini-app, or the client secret of other apps.
    /// - Returns: The header's value.
    public static func webhook(body: some Sequence<UInt8>, secret: String) -> Signature {
        Signature(sha1: Array(secret.utf8), Array(body))
    }

    /// Signs a push or a payment callback: hex SHA-1 of token, timestamp, nonce and message in byte order.
    ///
    /// It covers the check of a push address, whose echo string is not signed; encrypted pushes, whose message is
    /// the encrypted text; and callbacks of guaranteed payment.
    ///
    /// - Parameters:
    ///   - token: The token from the console.
    ///   - timestamp: The text that travels with the message.
    ///   - nonce: The text that travels with the message.
    ///   - message: The message; `nil` for the rule of 2020, which had none in the check of an address.
    /// - Returns: The signature.
    public static func push(token: String, timestamp: String, nonce: String, message: String?) -> Signature {
        let parts = [token, timestamp, nonce, message].compactMap { $0.map { Array($0.utf8) } }
        let sorted = parts.sorted { $0.lexicographicallyPrecedes($1) }
        return Signature(sha1: Array(sorted.joined()))
    }
}
