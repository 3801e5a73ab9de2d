import OpenPlatform

/// What an open endpoint answers, before its envelope is around it, and what the trace says about it.
struct OpenAnswer: Sendable {
    /// The answer itself.
    enum Content: Sendable {
        /// The endpoint's own fields.
        case success(JSONValue)

        /// The platform's number and text.
        case failure(WireFailure)

        /// Something that is no JSON, such as a picture.
        case bytes([UInt8], contentType: String)

        /// Nothing: the connection ends.
        case dropped
    }

    /// The answer itself.
    let content: Content

    /// The app that called, if it said so or its token did.
    var appID: String?

    /// The person it is about, by Quaver's id.
    var person: String?

    /// The rules in the order they were asked; where there are none, a refusal stands for them.
    var rules: [TraceRule] = []

    /// Why the call was refused.
    var refusal: (any Explained)?

    /// The platform's code, 0 for success.
    var code: Int {
        switch content {
        case .failure(let failure): failure.code
        case .success, .bytes, .dropped: 0
        }
    }

    /// An answer as asked.
    static func success(
        _ data: JSONValue,
        appID: String?,
        person: String? = nil,
        rules: [TraceRule] = []
    ) -> OpenAnswer {
        OpenAnswer(content: .success(data), appID: appID, person: person, rules: rules)
    }

    /// A refusal, with its explanation for the trace.
    static func failure(_ failure: WireFailure, _ refusal: (any Explained)?, appID: String?) -> OpenAnswer {
        OpenAnswer(content: .failure(failure), appID: appID, refusal: refusal)
    }

    /// The same behind rules that were asked before its own.
    func after(_ earlier: [TraceRule]) -> OpenAnswer {
        var answer = self
        answer.rules = earlier + (rules.isEmpty ? refusal?.rules ?? [] : rules)
        return answer
    }
}
