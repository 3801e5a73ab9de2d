import DouyinCrypto

extension DouyinClient {
    /// Asks whether a person's session key still counts: `check_session_key` (mini-games).
    ///
    /// - Parameters:
    ///   - key: The key.
    ///   - openID: The person.
    /// - Throws: ``DouyinError``, with ``DouyinError/Code/signatureWrong`` when the key is over.
    public func checkSessionKey(_ key: SessionKey, of openID: String) async throws(DouyinError) {
        var call = Call<Nothing>(
            name: "check session key",
            host: .miniGame,
            path: "/api/apps/check_session_key",
            envelope: .open,
            credential: .queryAccessToken
        )
        call.query = Self.proof(key, openID)
        _ = try await exchange(call)
    }

    /// Asks for a new session key in place of one that still counts: `reset_session_key` (mini-games).
    ///
    /// - Parameters:
    ///   - key: The key.
    ///   - openID: The person.
    /// - Returns: The new key.
    /// - Throws: ``DouyinError``.
    public func resetSessionKey(_ key: SessionKey, of openID: String) async throws(DouyinError) -> SessionKey
    {
        let call = Call<ResetKey>(
            name: "reset session key",
            host: .miniGame,
            path: "/api/apps/reset_session_key",
            envelope: .open,
            credential: .bodyAccessToken,
            body: Dictionary(
                uniqueKeysWithValues: Self.proof(key, openID).map { ($0.name, WireValue.text($0.value)) }
            )
        )
        return try await answer(to: call).key
    }

    /// The pages print one signature for both calls, so nothing of the body is signed (inferred).
    private static func proof(_ key: SessionKey, _ openID: String) -> [(name: String, value: String)] {
        let signature = Signature.login(body: [], sessionKey: key.revealed)
        return [
            (name: "openid", value: openID), (name: "signature", value: signature.hexadecimal),
            (name: "sig_method", value: "hmac_sha256"),
        ]
    }
}

private struct ResetKey: Decodable, Sendable {
    let key: SessionKey

    private enum Key: String, CodingKey {
        case key = "session_key"
    }

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        key = SessionKey(try fields.text(.key) ?? "")
    }
}
