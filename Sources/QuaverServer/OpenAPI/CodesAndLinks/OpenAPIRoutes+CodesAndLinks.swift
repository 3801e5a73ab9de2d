extension OpenAPIRoutes {
    /// The endpoints that make QR codes, links and schemas.
    static let codesAndLinks: [any OpenEndpoint.Type] = []
}
