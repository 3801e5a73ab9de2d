import HTTPTypes
import OpenPlatform

/// `POST /api/apps/v1/censor/image/` (…/basic-abilities/content-security/picture-detect-v3).
struct CheckImage: OpenEndpoint {
    static let name = "censor_image"
    static let method = HTTPRequest.Method.post
    static let path = "/api/apps/v1/censor/image"
    static let envelope = Envelope.flat(
        code: "err_no",
        text: "err_msg",
        success: "image censor success",
        hasLogID: true,
        empty: ["predicts": []]
    )
    static let depth = EndpointDepth.shape
    static let failures = [
        TokenCheckRefusal.unknown.open, TokenCheckRefusal.expired(at: PlatformInstant(seconds: 0)).open,
        ImageRefusal.missing.open, ImageRefusal.badLink.open,
    ]
    static let source =
        "…/content-security/picture-detect-v3; a marker decides, images are not fetched (inferred)"

    let platform: OpenPlatform

    func answer(_ call: OpenCall) throws -> OpenAnswer {
        try platform.answer(call, with: .client, in: .header("access-token"), refusing: \.open) { appID in
            switch platform.checkImage(call.image, naming: call.body.text("app_id"), of: appID) {
            case .success(let findings): .success(findings.wire, appID: appID)
            case .failure(let refusal): .failure(refusal.open, refusal, appID: appID)
            }
        }
    }
}

extension ImageRefusal {
    /// What the third version answers (…/dop/status-code; which number is inferred).
    var open: WireFailure {
        switch self {
        case .otherApp, .missing, .badData: WireFailure(28_001_007, "参数缺失或错误", .inferred)
        case .badLink: WireFailure(28_001_006, "网络调用错误,请重试", .inferred)
        }
    }
}
