import HTTPTypes
import OpenPlatform

/// `GET /api/apps/check_session_key`: whether a person's session key still counts (mini-game pages).
///
/// The signature covers the empty text: the pages print the same one for this call and for the reset (inferred).
struct CheckSessionKey: OpenEndpoint {
    static let name = "check_session_key"
    static let method = HTTPRequest.Method.get
    static let path = "/api/apps/check_session_key"
    static let aliases = [miniGamePath]
    static let envelope = Envelope.open(empty: nil)
    static let depth = EndpointDepth.exact
    static let failures = SessionKeyRefusal.documentedFailures
    static let source = "…/mini-game …/server/log-in/check-session-key"

    let platform: OpenPlatform

    func answer(_ call: OpenCall) throws -> OpenAnswer {
        try platform.answer(call, with: .access, in: .parameter, refusing: \.open) { appID in
            switch try platform.checkSessionKey(call.sessionProof, of: appID) {
            case .success(let account):
                .success(
                    [:],
                    appID: appID,
                    person: account.person,
                    rules: SignatureRule.lines(broken: nil)
                )
            case .failure(let refusal): .failure(refusal.wire, refusal, appID: appID)
            }
        }
    }
}

extension OpenCall {
    /// The signature of a call whose parameters stand beside it, so that nothing is left to sign.
    var sessionProof: LoginSignature {
        LoginSignature(
            openID: text("openid", or: "open_id") ?? "",
            signature: text("signature") ?? "",
            method: text("sig_method") ?? ""
        )
    }
}

extension SessionKeyRefusal {
    /// The code on the wire; the pages name them without texts.
    var wire: WireFailure {
        switch self {
        case .tooManyCalls: WireFailure(28_005_139, "请求过于频繁", .inferred)
        case .unproven(.missing(.openID)), .unproven(.unknownPerson):
            WireFailure(28_001_004, "openid无效", .inferred)
        case .unproven(.missing(.method)), .unproven(.unknownMethod):
            WireFailure(28_001_038, "sig_method错误", .inferred)
        case .unproven(.missing(.signature)), .unproven(.wrongSignature), .unproven(.sessionIsOver):
            WireFailure(28_001_039, "签名错误", .inferred)
        }
    }

    /// The refusals that the pages of both endpoints list.
    static let documentedFailures = [
        TokenCheckRefusal.unknown.open,
        SessionKeyRefusal.unproven(.unknownPerson(openID: "")).wire,
        Envelope.open(empty: nil).accident,
        SessionKeyRefusal.unproven(.unknownMethod("")).wire,
        SessionKeyRefusal.unproven(.wrongSignature).wire,
        WireFailure(28_005_139, "请求过于频繁", .inferred),
    ]
}
