extension OpenAPIRoutes {
    /// The endpoints that check texts and pictures.
    static let contentSafety: [any OpenEndpoint.Type] = []
}
