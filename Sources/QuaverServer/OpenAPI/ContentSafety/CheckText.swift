import HTTPTypes
import OpenPlatform

/// `POST /api/apps/v1/censor/text/` (…/basic-abilities/content-security/content-security-detect-new).
struct CheckText: OpenEndpoint {
    static let name = "censor_text"
    static let method = HTTPRequest.Method.post
    static let path = "/api/apps/v1/censor/text"
    static let envelope = Envelope.open(empty: [])
    static let depth = EndpointDepth.shape
    static let failures = [
        TokenCheckRefusal.unknown.open, TokenCheckRefusal.expired(at: PlatformInstant(seconds: 0)).open,
        TaskRefusal.noTasks(parameter: "").open,
    ]
    static let source = "…/content-security/content-security-detect-new; a word list decides (inferred)"

    let platform: OpenPlatform

    func answer(_ call: OpenCall) throws -> OpenAnswer {
        try platform.answer(call, with: .client, in: .header("access-token"), refusing: \.open) { appID in
            let texts = call.body.value("content")?.array?.map(\.string)
            let named = call.body.text("app_id")
            return switch platform.checkTexts(texts, in: "content", naming: named, of: appID) {
            case .success(let verdicts): .success(verdicts.wire, appID: appID)
            case .failure(let refusal): .failure(refusal.open, refusal, appID: appID)
            }
        }
    }
}

extension TaskRefusal {
    /// What the newer check answers to wrong parameters (…/dop/status-code; which number is inferred).
    var open: WireFailure {
        switch self {
        case .otherApp, .noTasks, .noText, .noImage, .unknownTarget, .tooManyTasks:
            WireFailure(28_001_007, "参数缺失或错误", .inferred)
        }
    }
}
