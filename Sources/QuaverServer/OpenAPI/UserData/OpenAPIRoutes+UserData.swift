extension OpenAPIRoutes {
    /// The endpoints that hand out people's data.
    static let userData: [any OpenEndpoint.Type] = [GetPhoneNumber.self, GetRelatedID.self]
}
