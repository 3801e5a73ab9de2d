import HTTPTypes
import OpenPlatform

/// `GET /api/notification/v2/subscription/query_created_tpl_list/`: the templates that the app's owner proposed.
///
/// The names of the list's own fields, and the numbers of `status`, are not published.
struct QueryCreatedTemplates: OpenEndpoint {
    static let name = "query_created_tpl_list"
    static let method = HTTPRequest.Method.get
    static let path = "/api/notification/v2/subscription/query_created_tpl_list"
    static let envelope = Envelope.open(empty: Paging.empty)
    static let depth = EndpointDepth.shape
    static let failures = WireFailure.openCommon
    static let source = "…/server/subscribe-notification/query-created-tpl-list"

    /// What every proposal is at once (inferred).
    private static let approved = 1

    let platform: OpenPlatform

    func answer(_ call: OpenCall) throws -> OpenAnswer {
        try platform.answer(call) { appID in
            let asked = call.integer("status") ?? Self.approved
            let templates = asked == Self.approved ? try platform.createdTemplates(of: appID) : []
            return Paging.read(call).map { $0.list(templates, Self.wire) }
        }
    }

    private static func wire(_ template: LibraryTemplate) -> JSONValue {
        [
            "title": .string(template.title), "keyword_list": template.keywords.json,
            "classification": .integer(template.kind.classification), "host_list": template.hostApps.json,
            "operating_time": .integer(template.createdAt?.timestamp ?? 0), "status": .integer(approved),
            "fail_reason": "",
        ]
    }
}
