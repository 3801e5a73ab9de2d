import HTTPTypes
import OpenPlatform

/// `POST /api/apps/message/custom/send`: an answer of customer service to a person.
struct SendCustomMessage: OpenEndpoint {
    static let name = "message_custom_send"
    static let method = HTTPRequest.Method.post
    static let path = "/api/apps/message/custom/send"
    static let envelope = Envelope.flat(
        code: "errno",
        text: "errmsg",
        success: "",
        hasLogID: false,
        empty: [:]
    )
    static let depth = EndpointDepth.shape
    static let failures = [
        TokenCheckRefusal.unknown.legacy, CustomerServiceRefusal.wrong(.content).message,
        CustomerServiceRefusal.unknownPerson(openID: "").message,
    ]
    static let source = "public SDKs; the message goes no further than the trace, codes inferred"

    let platform: OpenPlatform

    func answer(_ call: OpenCall) throws -> OpenAnswer {
        try platform.answer(call, with: .access, in: .parameter, refusing: \.legacy) { appID in
            let message = CustomerServiceMessage(
                openID: call.body.text("open_id") ?? "",
                type: call.body.text("msg_type"),
                content: call.body.text("content"),
                pictureURL: call.body.text("pic_url")
            )
            return switch try platform.send(message, of: appID) {
            case .success(let account): .success([:], appID: appID, person: account.person)
            case .failure(let refusal): .failure(refusal.message, refusal, appID: appID)
            }
        }
    }
}

extension CustomerServiceRefusal {
    /// What the message's endpoint answers; no page lists its numbers.
    var message: WireFailure {
        switch self {
        case .wrong: WireFailure(40014, "bad params", .inferred)
        case .unknownPerson: WireFailure(40014, "bad open_id", .inferred)
        }
    }
}
