import HTTPTypes
import OpenPlatform

/// `POST /api/apps/censor/image` (…/basic-abilities/content-security/picture-detect-v2).
struct CheckImageV2: OpenEndpoint {
    static let name = "censor_image_v2"
    static let method = HTTPRequest.Method.post
    static let path = "/api/apps/censor/image"
    static let envelope = Envelope.censor
    static let depth = EndpointDepth.shape
    static let failures = [
        ImageRefusal.missing.censor, TokenCheckRefusal.unknown.censor, ImageRefusal.badLink.censor,
        Envelope.censor.accident,
    ]
    static let source =
        "…/content-security/picture-detect-v2; a marker decides, images are not fetched (inferred)"

    let platform: OpenPlatform

    func answer(_ call: OpenCall) throws -> OpenAnswer {
        try platform.answer(call, with: .access, in: .parameter, refusing: \.censor) { appID in
            switch platform.checkImage(call.image, naming: call.body.text("app_id"), of: appID) {
            case .success(let findings): .success(findings.wire, appID: appID)
            case .failure(let refusal): .failure(refusal.censor, refusal, appID: appID)
            }
        }
    }
}

extension OpenCall {
    /// The image of the checks that take one.
    var image: Result<SubmittedImage, ImageRefusal> {
        SubmittedImage.read(image: body.text("image"), imageData: body.text("image_data"))
    }
}

extension [ImageFinding] {
    /// The list of both checks, as in the pages' samples.
    var wire: JSONValue {
        [
            "predicts": .array(
                map { ["model_name": .string($0.model.rawValue), "hit": .bool($0.isHit)] }
            )
        ]
    }
}

extension TokenCheckRefusal {
    /// What the second version answers to a token that opens nothing.
    var censor: WireFailure { WireFailure(2, "bad access_token") }
}

extension ImageRefusal {
    /// What the second version answers; the page gives the numbers without texts.
    var censor: WireFailure {
        switch self {
        case .otherApp, .missing, .badData: WireFailure(1, "bad params", .inferred)
        case .badLink: WireFailure(3, "image download failed", .inferred)
        }
    }
}
