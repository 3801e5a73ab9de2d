extension OpenAPIRoutes {
    /// The endpoints that make QR codes and links.
    static let codesAndLinks: [any OpenEndpoint.Type] = [
        DrawQRCodeV1.self, DrawQRCode.self,
        GenerateURLLinkV1.self, QueryURLLinkV1.self, QueryURLLinkQuotaV1.self,
        GenerateURLLink.self, QueryURLLink.self, QueryURLLinkQuota.self,
        GenerateSchema.self, QuerySchema.self, QuerySchemaQuota.self,
    ]
}
