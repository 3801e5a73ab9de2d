extension DouyinClient {
    /// Exchanges codes by the form of 2020, `GET /api/apps/jscode2session`, which still answers.
    ///
    /// Prefer ``session(code:anonymousCode:)``: here the secret stands in the address.
    ///
    /// - Parameters:
    ///   - code: `code` of `tt.login`.
    ///   - anonymousCode: `anonymousCode` of `tt.login`; one of the two is needed.
    /// - Returns: The ids and the key.
    /// - Throws: ``DouyinError``.
    public func sessionV1(
        code: String? = nil,
        anonymousCode: String? = nil
    ) async throws(DouyinError) -> Session {
        var query = [(name: "appid", value: appID), (name: "secret", value: secret.revealed)]
        if let code { query.append((name: "code", value: code)) }
        if let anonymousCode { query.append((name: "anonymous_code", value: anonymousCode)) }
        return try await answer(
            to: Call(
                name: "code2session v1",
                host: .legacy,
                path: "/api/apps/jscode2session",
                envelope: .legacyV1,
                credential: .none,
                query: query
            )
        )
    }
}
