extension OpenPlatform {
    /// Answers `jscode2session`.
    package func exchange(_ exchange: CodeExchange) throws -> Result<SessionGrant, SessionRefusal> {
        .failure(.unknownApp(exchange.appID))
    }

    /// Answers `tt.checkSession`.
    package func checkSession(_ account: AccountKey) throws -> Result<Void, SessionCheckRefusal> {
        .failure(.empty)
    }
}
