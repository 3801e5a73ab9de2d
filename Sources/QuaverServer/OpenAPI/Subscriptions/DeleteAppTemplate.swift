import HTTPTypes
import OpenPlatform

/// `POST /api/notification/v2/subscription/delete_app_tpl/`: gives a template of the app up.
struct DeleteAppTemplate: OpenEndpoint {
    static let name = "delete_app_tpl"
    static let method = HTTPRequest.Method.post
    static let path = "/api/notification/v2/subscription/delete_app_tpl"
    static let envelope = Envelope.open(empty: [:])
    static let depth = EndpointDepth.shape
    static let failures = WireFailure.openCommon
    static let source = "…/server/subscribe-notification/delete-app-tpl"

    let platform: OpenPlatform

    func answer(_ call: OpenCall) throws -> OpenAnswer {
        try platform.answer(call) { appID in
            guard let id = call.text("msg_id") else { return .failure(.invalid(.message)) }
            return try platform.templates(of: appID).delete(id)
                .map { [:] }
                .mapError { _ in .unknownTemplate(id) }
        }
    }
}
