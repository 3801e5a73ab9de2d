import HTTPTypes
import OpenPlatform

/// `POST /api/v2/tags/image/` (mini-game …/server/content-safety/image-detection).
struct CheckImageTags: OpenEndpoint {
    static let name = "tags_image"
    static let method = HTTPRequest.Method.post
    static let path = "/api/v2/tags/image"
    static let envelope = Envelope.tags
    static let depth = EndpointDepth.shape
    static let failures = TaskRefusal.tagFailures
    static let source =
        "mini-game …/content-safety/image-detection; a marker decides, images are not fetched (inferred)"

    let platform: OpenPlatform

    func answer(_ call: OpenCall) throws -> OpenAnswer {
        try platform.answer(call, with: .access, in: .header("X-Token"), refusing: \.tags) { appID in
            let images = call.body.value("tasks")?.array?.map(SubmittedImage.read(task:))
            let targets = call.body.value("targets")?.array?.map { $0.string ?? "" }
            return switch platform.checkImages(images, for: targets) {
            case .success(let verdicts): .success(["data": .array(verdicts.map(\.wire))], appID: appID)
            case .failure(let refusal): .failure(refusal.tags, refusal, appID: appID)
            }
        }
    }
}

extension SubmittedImage {
    fileprivate static func read(task: JSONValue) -> Result<SubmittedImage, ImageRefusal> {
        func text(_ name: String) -> String? { task[name]?.string.flatMap { $0.isEmpty ? nil : $0 } }
        return read(image: text("image"), imageData: text("image_data"))
    }
}

extension ImageVerdict {
    /// The fields of the page's sample.
    fileprivate var wire: JSONValue {
        [
            "code": 0, "task_id": .string(taskID), "data_id": nil, "cached": false,
            "predicts": .array(
                findings.map { finding in
                    [
                        "prob": finding.isHit ? 1 : 0, "model_name": .string(finding.model),
                        "target": .string(finding.target.rawValue),
                    ]
                }
            ),
            "msg": "ok",
        ]
    }
}
