extension OpenPlatform {
    /// Answers `/api/apps/token` and `/api/apps/v2/token`.
    package func issueToken(
        appID: String,
        secret: Secret,
        grantType: String
    ) throws -> Result<AccessToken, TokenRefusal> {
        .failure(.unknownApp(appID))
    }

    /// Finds out whose access token a text is.
    ///
    /// - Returns: The id of the app that it was issued to.
    package func checkToken(_ token: Secret) throws -> Result<String, TokenCheckRefusal> {
        .failure(.unknown)
    }
}
