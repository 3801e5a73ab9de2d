extension OpenAPIRoutes {
    /// The endpoints that talk to people as customer service.
    static let customerService: [any OpenEndpoint.Type] = []
}
