import HTTPTypes
import OpenPlatform

/// `GET /api/notification/v2/subscription/query_tpl_list/`: the templates that an app can take over.
///
/// The kind is a must, a part of the title may narrow the list; `template_type` and `category_ids` have no effect.
struct QueryTemplateLibrary: OpenEndpoint {
    static let name = "query_tpl_list"
    static let method = HTTPRequest.Method.get
    static let path = "/api/notification/v2/subscription/query_tpl_list"
    static let envelope = Envelope.open(empty: Paging.empty)
    static let depth = EndpointDepth.shape
    static let failures = WireFailure.openCommon
    static let source = "…/server/subscribe-notification/query-tpl-list"

    let platform: OpenPlatform

    func answer(_ call: OpenCall) throws -> OpenAnswer {
        try platform.answer(call) { appID in
            guard let kind = Template.Kind.classified(call.integer("classification")) else {
                return .failure(.invalid(.classification))
            }
            let part = call.text("keyword") ?? ""
            let templates = try platform.templateLibrary(of: appID)
                .filter { $0.kind == kind && (part.isEmpty || $0.title.contains(part)) }
            return Paging.read(call).map { $0.list(templates, \.wire) }
        }
    }
}

extension LibraryTemplate {
    fileprivate var wire: JSONValue {
        [
            "template_id": .integer(number), "classification": .integer(kind.classification),
            "title": .string(title), "keyword_list": keywords.json, "category_name": .string(category),
            "host_list": hostApps.json,
        ]
    }
}
