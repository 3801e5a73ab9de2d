extension OpenAPIRoutes {
    /// The endpoints that look for forbidden texts and images.
    static let contentSafety: [any OpenEndpoint.Type] = [
        CheckTextTags.self, CheckText.self, CheckImageTags.self, CheckImageV2.self, CheckImage.self,
    ]
}
