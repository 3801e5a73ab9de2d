extension DouyinClient {
    /// Exchanges what `tt.login` gave for the person's ids and a session key: `code2session` v2
    /// (…/server/log-in/code-2-session).
    ///
    /// Each exchange of a person's code gives a new session key; data that was encrypted before needs the older one.
    ///
    /// - Parameters:
    ///   - code: `code` of `tt.login`, good once and for a few minutes.
    ///   - anonymousCode: `anonymousCode` of `tt.login`; one of the two is needed.
    /// - Returns: The ids and the key.
    /// - Throws: ``DouyinError``, among others with ``DouyinError/Code/badCode``.
    public func session(
        code: String? = nil,
        anonymousCode: String? = nil
    ) async throws(DouyinError) -> Session {
        var body: [String: WireValue] = ["appid": .text(appID), "secret": .text(secret.revealed)]
        body["code"] = code.map(WireValue.text)
        body["anonymous_code"] = anonymousCode.map(WireValue.text)
        return try await answer(
            to: Call(
                name: "code2session",
                host: .legacy,
                path: "/api/apps/v2/jscode2session",
                envelope: .legacyV2,
                credential: .none,
                body: body
            )
        )
    }
}
