import HTTPTypes
import OpenPlatform

/// One server endpoint of the open platform, at the platform's own path.
protocol OpenEndpoint: Sendable {
    /// The operation's name in traces, faults and the ledger.
    static var name: String { get }

    /// How it is called.
    static var method: HTTPRequest.Method { get }

    /// The path, without a trailing slash; with one it is the same endpoint.
    static var path: String { get }

    /// Other paths at which it answers as well.
    static var aliases: [String] { get }

    /// The shape of its answers.
    static var envelope: Envelope { get }

    /// How faithful it is.
    static var depth: EndpointDepth { get }

    /// The refusals that its page lists, for the ledger and for faults that name a code.
    static var failures: [WireFailure] { get }

    /// The page or source that says so.
    static var source: String { get }

    /// Answers by the platform's rules.
    init(platform: OpenPlatform)

    /// Answers a call; an accident is thrown, a refusal is an answer.
    func answer(_ call: OpenCall) throws -> OpenAnswer
}

extension OpenEndpoint {
    /// None, unless an endpoint says otherwise.
    static var aliases: [String] { [] }

    /// The same path at the host of mini-games, `https://minigame.zijieapi.com/mgplatform`.
    static var miniGamePath: String { "/mgplatform" + path }
}

/// How faithful an endpoint is.
enum EndpointDepth: String, Sendable {
    /// Parameters, limits, codes and effects as documented.
    case exact

    /// Right parameters and answers; effects or some refusals are simplified.
    case shape
}
