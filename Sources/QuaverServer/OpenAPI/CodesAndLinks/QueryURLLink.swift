import HTTPTypes
import OpenPlatform

/// `POST /api/apps/v1/url_link/query_info/` (…/server/url-and-qrcode/link).
struct QueryURLLink: OpenEndpoint {
    static let name = "url_link_query_info"
    static let method = HTTPRequest.Method.post
    static let path = "/api/apps/v1/url_link/query_info"
    static let envelope = Envelope.open(empty: [:])
    static let depth = EndpointDepth.shape
    static let failures = LinkRefusal.documentedFailures
    static let source = "…/server/url-and-qrcode/link; fields as at the mini-game host"

    let platform: OpenPlatform

    func answer(_ call: OpenCall) throws -> OpenAnswer {
        try platform.answer(call, with: .client, in: .header("access-token"), refusing: \.open) { appID in
            .linkInfo(try platform.link(call, .urlLink, appField: "app_id", of: appID), appID: appID) {
                link in
                link.wire(appField: "app_id")
            }
        }
    }
}

/// `POST /api/apps/url_link/query_info`, the form of 2022.
struct QueryURLLinkV1: OpenEndpoint {
    static let name = "url_link_query_info_v1"
    static let method = HTTPRequest.Method.post
    static let path = "/api/apps/url_link/query_info"
    static let envelope = Envelope.urlLinkV1
    static let depth = EndpointDepth.shape
    static let failures = LinkRefusal.documentedFailures
    static let source = "…/server/share/url-link-query (2022); codes inferred from the second version"

    let platform: OpenPlatform

    func answer(_ call: OpenCall) throws -> OpenAnswer {
        try platform.answer(call, with: .access, in: .parameter, refusing: \.open) { appID in
            let decision = try platform.link(call, .urlLink, appField: "ma_app_id", of: appID)
            return .linkInfo(decision, appID: appID) { link in
                ["url_link_info": link.wire(appField: "ma_app_id")]
            }
        }
    }
}

extension OpenPlatform {
    /// The link that a call asks about.
    func link(
        _ call: OpenCall,
        _ kind: LinkKind,
        appField: String,
        of appID: String
    ) throws -> Result<Link, LinkRefusal> {
        let address = call.body.text(kind.field) ?? ""
        return try link(address, kind, naming: call.body.text(appField), of: appID)
    }
}

extension Link {
    /// What the endpoints tell about a link; a link without an end has 0 for it (inferred).
    func wire(appField: String) -> JSONValue {
        var fields: JSONObject = [appField: .string(appID)]
        if !host.isEmpty { fields["app_name"] = .string(host) }
        fields["create_time"] = .integer(createdAt.timestamp)
        fields["expire_time"] = .integer(expiresAt?.timestamp ?? 0)
        fields["path"] = .string(path)
        fields["query"] = .string(query)
        return .object(fields)
    }
}
