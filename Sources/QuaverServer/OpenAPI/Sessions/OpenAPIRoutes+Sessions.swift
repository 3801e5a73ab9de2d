extension OpenAPIRoutes {
    /// The endpoints that turn codes into sessions, and check sessions.
    static let sessions: [any OpenEndpoint.Type] = [
        ExchangeCode.self, ExchangeCodeV1.self, CheckSessionKey.self, ResetSessionKey.self,
    ]
}
