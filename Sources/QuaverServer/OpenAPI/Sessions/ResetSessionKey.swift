import HTTPTypes
import OpenPlatform

/// `POST /api/apps/reset_session_key`: a new key for a session that proves itself by its old one (mini-game pages).
///
/// Where the new key stands in the answer is not published; `data` is where this envelope has such fields (inferred).
struct ResetSessionKey: OpenEndpoint {
    static let name = "reset_session_key"
    static let method = HTTPRequest.Method.post
    static let path = "/api/apps/reset_session_key"
    static let aliases = [miniGamePath]
    static let envelope = Envelope.open(empty: ["openid": "", "session_key": ""])
    static let depth = EndpointDepth.exact
    static let failures = SessionKeyRefusal.documentedFailures
    static let source = "…/mini-game …/server/log-in/reset-session-key"

    let platform: OpenPlatform

    func answer(_ call: OpenCall) throws -> OpenAnswer {
        try platform.answer(call, with: .access, in: .parameter, refusing: \.open) { appID in
            switch try platform.resetSessionKey(call.sessionProof, of: appID) {
            case .success(let session):
                .success(
                    [
                        "openid": .string(session.openID),
                        "session_key": .string(session.sessionKey.revealed),
                    ],
                    appID: appID,
                    person: session.account.person,
                    rules: SignatureRule.lines(broken: nil)
                )
            case .failure(let refusal): .failure(refusal.wire, refusal, appID: appID)
            }
        }
    }
}
