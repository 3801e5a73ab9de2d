extension OpenAPIRoutes {
    /// The endpoints that push subscription messages, and manage their templates.
    static let subscriptions: [any OpenEndpoint.Type] = [
        NotifyV1.self, NotifyUser.self, QueryTemplateLibrary.self, CreateLibraryTemplate.self,
        QueryCreatedTemplates.self, AddAppTemplate.self, QueryAppTemplates.self, DeleteAppTemplate.self,
        QueryUserSubscription.self,
    ]
}
