import HTTPTypes
import OpenPlatform

/// `POST /api/v2/tags/text/antidirt` (…/basic-abilities/content-security/content-security-detect).
struct CheckTextTags: OpenEndpoint {
    static let name = "text_antidirt"
    static let method = HTTPRequest.Method.post
    static let path = "/api/v2/tags/text/antidirt"
    static let envelope = Envelope.tags
    static let depth = EndpointDepth.shape
    static let failures = TaskRefusal.tagFailures
    static let source = "…/content-security/content-security-detect; a word list decides (inferred)"

    let platform: OpenPlatform

    func answer(_ call: OpenCall) throws -> OpenAnswer {
        try platform.answer(call, with: .access, in: .header("X-Token"), refusing: \.tags) { appID in
            let texts = call.body.value("tasks")?.array?.map { $0["content"]?.string }
            return switch platform.checkTexts(texts, in: "tasks") {
            case .success(let verdicts): .success(["data": verdicts.wire], appID: appID)
            case .failure(let refusal): .failure(refusal.tags, refusal, appID: appID)
            }
        }
    }
}

extension [TextVerdict] {
    /// The list of both text checks, fields as in the page's sample.
    var wire: JSONValue { .array(map(\.wire)) }
}

extension TextVerdict {
    fileprivate var wire: JSONValue {
        [
            "msg": "", "code": 0, "task_id": .string(taskID),
            "predicts": [
                [
                    "prob": isHit ? 1 : 0, "hit": .bool(isHit), "target": nil,
                    "model_name": "short_content_antidirt",
                ]
            ],
            "data_id": nil,
        ]
    }
}

extension TokenCheckRefusal {
    /// What the tags answer to a token that opens nothing.
    var tags: WireFailure { WireFailure(401, "[app token sign fail] bad token") }
}

extension TaskRefusal {
    /// What the tags answer to wrong parameters; the page gives the number without a text.
    var tags: WireFailure {
        switch self {
        case .otherApp, .noTasks, .noText, .noImage, .unknownTarget, .tooManyTasks:
            WireFailure(400, "bad params", .inferred)
        }
    }

    /// The refusals that the page of the tags lists.
    static let tagFailures = [TaskRefusal.noTasks(parameter: "").tags, TokenCheckRefusal.unknown.tags]
}
