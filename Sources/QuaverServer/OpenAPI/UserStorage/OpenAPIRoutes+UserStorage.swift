extension OpenAPIRoutes {
    /// The endpoints that keep values for people.
    static let userStorage: [any OpenEndpoint.Type] = [SetUserStorage.self, RemoveUserStorage.self]
}
