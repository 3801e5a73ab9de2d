extension OpenAPIRoutes {
    /// The endpoints that push subscription messages, and manage their templates.
    static let subscriptions: [any OpenEndpoint.Type] = []
}
