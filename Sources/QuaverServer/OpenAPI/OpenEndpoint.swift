import HTTPTypes
import OpenPlatform

/// One server endpoint of the open platform, at the platform's own path.
protocol OpenEndpoint: Sendable {
    /// The operation's name in traces, faults and the ledger.
    static var name: String { get }

    /// Answers by the platform's rules.
    init(platform: OpenPlatform)

    /// How it is called.
    static var method: HTTPRequest.Method { get }

    /// The path, without a trailing slash; with one it is the same endpoint.
    static var path: String { get }

    /// Answers a call; an accident is thrown, a refusal is an answer.
    func answer(_ parameters: CallParameters) throws -> OpenAnswer
}

/// What an open endpoint answers, and what the trace says about it.
struct OpenAnswer {
    /// The whole body.
    let body: JSONValue

    /// The platform's code, 0 for success.
    let code: Int

    /// The field that carries the code in this endpoint's envelope.
    let codeField: String

    /// The app that called, if it said so.
    let appID: String?

    /// Why the call was refused.
    let refusal: (any Explained)?
}
