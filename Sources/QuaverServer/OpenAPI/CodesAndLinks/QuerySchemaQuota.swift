import HTTPTypes
import OpenPlatform

/// `POST /api/apps/v1/url/query_schema_quota/` (…/server/url-and-qrcode/schema).
struct QuerySchemaQuota: OpenEndpoint {
    static let name = "query_schema_quota"
    static let method = HTTPRequest.Method.post
    static let path = "/api/apps/v1/url/query_schema_quota"
    static let envelope = Envelope.open(empty: [
        "long_term_schema_quota": ["schema_used": 0, "schema_limit": 0],
        "short_term_schema_quota": ["schema_used": 0, "schema_limit": 0],
    ])
    static let depth = EndpointDepth.shape
    static let failures = LinkRefusal.documentedFailures
    static let source = "…/server/url-and-qrcode/schema; limits inferred, long means without an end"

    let platform: OpenPlatform

    func answer(_ call: OpenCall) throws -> OpenAnswer {
        try platform.answer(call, with: .client, in: .header("access-token"), refusing: \.open) { appID in
            let named = call.body.text("app_id")
            let quotas = try platform.schemaQuotas(naming: named, of: appID)
            return .linkQuota(quotas, appID: appID) { quotas in
                [
                    "long_term_schema_quota": quotas.permanent.schemaWire,
                    "short_term_schema_quota": quotas.passing.schemaWire,
                ]
            }
        }
    }
}

extension LinkQuota {
    fileprivate var schemaWire: JSONValue { wire(used: "schema_used", limit: "schema_limit") }
}
