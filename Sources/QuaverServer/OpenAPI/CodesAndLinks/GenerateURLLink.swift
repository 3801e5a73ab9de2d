import HTTPTypes
import OpenPlatform

/// `POST /api/apps/v1/url_link/generate/` (…/server/url-and-qrcode/link).
struct GenerateURLLink: OpenEndpoint {
    static let name = "url_link_generate"
    static let method = HTTPRequest.Method.post
    static let path = "/api/apps/v1/url_link/generate"
    static let envelope = Envelope.open(empty: ["url_link": ""])
    static let depth = EndpointDepth.shape
    static let failures = LinkRefusal.documentedFailures
    static let source = "…/server/url-and-qrcode/link; that the app's pages exist is not checked"

    let platform: OpenPlatform

    func answer(_ call: OpenCall) throws -> OpenAnswer {
        try platform.answer(call, with: .client, in: .header("access-token"), refusing: \.open) { appID in
            var order = LinkOrder(.urlLink, hosts: ["douyin", "douyinlite", "toutiao", "toutiaolite"])
            order.read(call, appID: "app_id")
            return .link(try platform.makeLink(order, for: appID), appID: appID) { link in
                ["url_link": .string(link.address)]
            }
        }
    }
}

/// `POST /api/apps/url_link/generate`, the form of 2022: the token in the body, the link beside the code.
struct GenerateURLLinkV1: OpenEndpoint {
    static let name = "url_link_generate_v1"
    static let method = HTTPRequest.Method.post
    static let path = "/api/apps/url_link/generate"
    static let envelope = Envelope.urlLinkV1
    static let depth = EndpointDepth.shape
    static let failures = LinkRefusal.documentedFailures
    static let source = "…/server/share/url-link-generate (2022); codes inferred from the second version"

    let platform: OpenPlatform

    func answer(_ call: OpenCall) throws -> OpenAnswer {
        try platform.answer(call, with: .access, in: .parameter, refusing: \.open) { appID in
            var order = LinkOrder(.urlLink, hosts: ["douyin", "douyinlite"])
            order.read(call, appID: "ma_app_id")
            return .link(try platform.makeLink(order, for: appID), appID: appID) { link in
                ["url_link": .string(link.address)]
            }
        }
    }
}

extension LinkOrder {
    /// The parameters of all endpoints that make links; an end that is no whole number counts as one that is over.
    mutating func read(_ call: OpenCall, appID field: String) {
        appID = call.body.text(field)
        host = call.body.text("app_name")
        path = call.body.text("path") ?? ""
        query = call.body.text("query") ?? ""
        expireTime = call.body.value("expire_time").map { _ in call.body.integer("expire_time") ?? 0 }
    }
}

extension Envelope {
    /// The first version of the links: E2 with the endpoint's fields beside the code.
    static let urlLinkV1 = Envelope.flat(
        code: "err_no",
        text: "err_tips",
        success: "",
        hasLogID: false,
        empty: [:]
    )
}
