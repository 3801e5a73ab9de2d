import HTTPTypes
import OpenPlatform

/// `POST /api/apps/v1/url_link/query_quota/` (…/url-and-qrcode/link/url-link-query-quota-v2).
struct QueryURLLinkQuota: OpenEndpoint {
    static let name = "url_link_query_quota"
    static let method = HTTPRequest.Method.post
    static let path = "/api/apps/v1/url_link/query_quota"
    static let envelope = Envelope.open(empty: ["url_link_used": 0, "url_link_limit": 0])
    static let depth = EndpointDepth.shape
    static let failures = LinkRefusal.documentedFailures
    static let source =
        "…/server/url-and-qrcode/link/url-link-query-quota-v2; counts links that are alive (inferred)"

    let platform: OpenPlatform

    func answer(_ call: OpenCall) throws -> OpenAnswer {
        try platform.answer(call, with: .client, in: .header("access-token"), refusing: \.open) { appID in
            let quota = try platform.urlLinkQuota(naming: call.body.text("app_id"), of: appID)
            return .linkQuota(quota, appID: appID) { $0.wire(used: "url_link_used", limit: "url_link_limit") }
        }
    }
}

/// `POST /api/apps/url_link/query_quota`, the form of 2022.
struct QueryURLLinkQuotaV1: OpenEndpoint {
    static let name = "url_link_query_quota_v1"
    static let method = HTTPRequest.Method.post
    static let path = "/api/apps/url_link/query_quota"
    static let envelope = Envelope.urlLinkV1
    static let depth = EndpointDepth.shape
    static let failures = LinkRefusal.documentedFailures
    static let source = "…/server/share/url-link-query-quota (2022); codes inferred from the second version"

    let platform: OpenPlatform

    func answer(_ call: OpenCall) throws -> OpenAnswer {
        try platform.answer(call, with: .access, in: .parameter, refusing: \.open) { appID in
            let quota = try platform.urlLinkQuota(naming: call.body.text("ma_app_id"), of: appID)
            return .linkQuota(quota, appID: appID) { quota in
                ["url_link_quota": quota.wire(used: "url_link_used", limit: "url_link_limit")]
            }
        }
    }
}
