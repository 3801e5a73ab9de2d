import HTTPTypes
import OpenPlatform

/// `POST /api/notification/v2/subscription/add_app_tpl/`: takes a template of the library over.
struct AddAppTemplate: OpenEndpoint {
    static let name = "add_app_tpl"
    static let method = HTTPRequest.Method.post
    static let path = "/api/notification/v2/subscription/add_app_tpl"
    static let envelope = Envelope.open(empty: ["msg_id": ""])
    static let depth = EndpointDepth.shape
    static let failures = WireFailure.openCommon
    static let source = "…/server/subscribe-notification/add-app-tpl"

    let platform: OpenPlatform

    func answer(_ call: OpenCall) throws -> OpenAnswer {
        try platform.answer(call) { appID in
            guard let number = call.integer("template_id") else { return .failure(.invalid(.template)) }
            let keywords = call.texts("keyword_list") ?? []
            return try platform.takeTemplate(number, keywords: keywords, for: appID)
                .map { ["msg_id": .string($0.id)] }
        }
    }
}
