import HTTPTypes
import OpenPlatform

/// `POST /api/notification/v2/subscription/query_user_subscribe/`: what somebody said to a template.
///
/// The numbers of `subscribe_status` are not published; these are the ones of `user_subscribe_action`.
struct QueryUserSubscription: OpenEndpoint {
    static let name = "query_user_subscribe"
    static let method = HTTPRequest.Method.post
    static let path = "/api/notification/v2/subscription/query_user_subscribe"
    static let envelope = Envelope.open(
        empty: ["subscribe_status": 0, "user_allow_notification": false]
    )
    static let depth = EndpointDepth.shape
    static let failures =
        WireFailure.openCommon + [.openOpenID, WireFailure(28_014_001, "参数错误", .inferred)]
    static let source = "…/server/subscribe-notification/query-user-subscribe"

    let platform: OpenPlatform

    func answer(_ call: OpenCall) throws -> OpenAnswer {
        var person: String?
        var answer = try platform.answer(call) { appID in
            guard let templateID = call.text("msg_id") else { return .failure(.invalid(.message)) }
            guard let openID = call.text("open_id") else { return .failure(.invalid(.openID)) }
            return try platform.subscriptionState(of: templateID, openID: openID, appID: appID)
                .map { state in
                    person = state.account.person
                    return [
                        "subscribe_status": .integer(state.action.rawValue),
                        "user_allow_notification": .bool(state.isShown),
                    ]
                }
        }
        answer.person = person
        return answer
    }
}
