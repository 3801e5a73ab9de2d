import HTTPTypes
import OpenPlatform

/// `GET /api/notification/v2/subscription/query_app_tpl/`: the templates of the app.
///
/// The fields of a template are those of the library's list, with the app's own id (inferred).
struct QueryAppTemplates: OpenEndpoint {
    static let name = "query_app_tpl"
    static let method = HTTPRequest.Method.get
    static let path = "/api/notification/v2/subscription/query_app_tpl"
    static let envelope = Envelope.open(empty: Paging.empty)
    static let depth = EndpointDepth.shape
    static let failures = WireFailure.openCommon
    static let source = "…/server/subscribe-notification/query-app-tpl"

    let platform: OpenPlatform

    func answer(_ call: OpenCall) throws -> OpenAnswer {
        try platform.answer(call) { appID in
            let templates = try platform.templates(of: appID).list()
            return Paging.read(call).map { $0.list(templates, \.wire) }
        }
    }
}

extension Template {
    fileprivate var wire: JSONValue {
        [
            "msg_id": .string(id), "classification": .integer(kind.classification), "title": .string(title),
            "keyword_list": keywords.json,
        ]
    }
}
