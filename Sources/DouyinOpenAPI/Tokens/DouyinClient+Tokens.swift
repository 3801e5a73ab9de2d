extension DouyinClient {
    /// The app's access token, for calls that this package does not have.
    ///
    /// - Returns: A token that is alive as far as this process knows.
    /// - Throws: ``DouyinError``.
    public func accessToken() async throws(DouyinError) -> TokenText {
        try await accessTokens.token().text
    }

    /// The app's client token, for calls that this package does not have.
    ///
    /// - Returns: A token that is alive as far as this process knows.
    /// - Throws: ``DouyinError``.
    public func clientToken() async throws(DouyinError) -> TokenText {
        try await clientTokens.token().text
    }
}
