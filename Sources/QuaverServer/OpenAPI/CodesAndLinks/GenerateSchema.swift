import HTTPTypes
import OpenPlatform

/// `POST /api/apps/v1/url/generate_schema/` (…/url-and-qrcode/schema/generate-schema).
struct GenerateSchema: OpenEndpoint {
    static let name = "generate_schema"
    static let method = HTTPRequest.Method.post
    static let path = "/api/apps/v1/url/generate_schema"
    static let envelope = Envelope.open(empty: ["schema": ""])
    static let depth = EndpointDepth.shape
    static let failures = LinkRefusal.documentedFailures
    static let source = "…/server/url-and-qrcode/schema/generate-schema; refusals inferred from links"

    let platform: OpenPlatform

    func answer(_ call: OpenCall) throws -> OpenAnswer {
        try platform.answer(call, with: .client, in: .header("access-token"), refusing: \.open) { appID in
            var order = LinkOrder(.schema)
            order.read(call, appID: "app_id")
            order.host = nil
            order.isPermanent = call.body.flag("no_expire") ?? false
            return .link(try platform.makeLink(order, for: appID), appID: appID) { link in
                ["schema": .string(link.address)]
            }
        }
    }
}
