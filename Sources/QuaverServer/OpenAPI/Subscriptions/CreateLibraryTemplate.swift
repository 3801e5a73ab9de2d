import HTTPTypes
import OpenPlatform

/// `POST /api/notification/v2/subscription/create_tpl/`: proposes a template of the app's own.
///
/// The platform's people look at it first; here it is approved at once.
struct CreateLibraryTemplate: OpenEndpoint {
    static let name = "create_tpl"
    static let method = HTTPRequest.Method.post
    static let path = "/api/notification/v2/subscription/create_tpl"
    static let envelope = Envelope.open(empty: [:])
    static let depth = EndpointDepth.shape
    static let failures = WireFailure.openCommon
    static let source = "…/server/subscribe-notification/create-tpl"

    let platform: OpenPlatform

    func answer(_ call: OpenCall) throws -> OpenAnswer {
        try platform.answer(call) { appID in
            guard let kind = Template.Kind.classified(call.integer("classification")) else {
                return .failure(.invalid(.classification))
            }
            guard let names = call.texts("host_list") else { return .failure(.invalid(.hostApps)) }
            let hostApps = names.compactMap(HostApp.init(rawValue:))
            guard hostApps.count == names.count else { return .failure(.invalid(.hostApps)) }

            let draft = LibraryDraft(
                title: call.text("title") ?? "",
                keywords: call.texts("keyword_list") ?? [],
                kind: kind,
                categories: call.text("category_ids") ?? "",
                hostApps: hostApps
            )
            return try platform.createTemplate(draft, for: appID).map { _ in [:] }
        }
    }
}
