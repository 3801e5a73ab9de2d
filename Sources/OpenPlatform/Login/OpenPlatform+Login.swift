extension OpenPlatform {
    /// Answers `tt.login`: one-time codes, and a fresh session key for the account.
    package func logIn(_ request: LoginRequest) throws -> Result<LoginGrant, LoginRefusal> {
        .failure(.unknownApp(request.account.appID))
    }
}
