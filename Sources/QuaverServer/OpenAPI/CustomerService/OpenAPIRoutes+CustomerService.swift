extension OpenAPIRoutes {
    /// The endpoints of customer service.
    static let customerService: [any OpenEndpoint.Type] = [
        GetCustomerServiceURL.self, SendCustomMessage.self,
    ]
}
