import HTTPTypes
import OpenPlatform

/// `POST /api/apps/v1/url/query_schema/` (…/server/url-and-qrcode/schema).
struct QuerySchema: OpenEndpoint {
    static let name = "query_schema"
    static let method = HTTPRequest.Method.post
    static let path = "/api/apps/v1/url/query_schema"
    static let envelope = Envelope.open(empty: [:])
    static let depth = EndpointDepth.shape
    static let failures = LinkRefusal.documentedFailures
    static let source = "…/server/url-and-qrcode/schema; fields and refusals inferred from links"

    let platform: OpenPlatform

    func answer(_ call: OpenCall) throws -> OpenAnswer {
        try platform.answer(call, with: .client, in: .header("access-token"), refusing: \.open) { appID in
            .linkInfo(try platform.link(call, .schema, appField: "app_id", of: appID), appID: appID) { link in
                link.wire(appField: "app_id")
            }
        }
    }
}
