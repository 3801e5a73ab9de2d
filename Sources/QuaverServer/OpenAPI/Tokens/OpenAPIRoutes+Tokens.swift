extension OpenAPIRoutes {
    /// The endpoints that hand out tokens.
    static let tokens: [any OpenEndpoint.Type] = [
        IssueAccessToken.self, IssueAccessTokenV1.self, IssueStableToken.self, IssueClientToken.self,
        IssueStableClientToken.self,
    ]
}
