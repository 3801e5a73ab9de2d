import HTTPTypes
import Hummingbird
import Logging
import MiniAppRuntime
import NIOCore
import OpenPlatform

/// The open platform's endpoints, with the headers and the trace that all of them have.
struct OpenAPIRoutes: Sendable {
    static let largestBody = 1 << 20

    let platform: OpenPlatform
    let requests: RequestsInFlight

    /// The endpoints that are built, in the order of the platform's index.
    static let types: [any OpenEndpoint.Type] = [
        IssueAccessToken.self, IssueAccessTokenV1.self, ExchangeCode.self, ExchangeCodeV1.self,
    ]

    func add(to router: Router<QuaverContext>) {
        for type in Self.types {
            let endpoint = type.init(platform: platform)
            router.on(RouterPath(type.path), method: type.method) { request, context in
                try await respond(to: request, with: endpoint, context)
            }
        }
        for unbuilt in UnbuiltEndpoint.all {
            router.on(RouterPath(unbuilt.path), method: unbuilt.method) { _, _ in
                Response.json(unbuilt.answer, status: .notImplemented, headers: Self.headers(platform))
            }
        }
    }

    private func respond(
        to request: Request,
        with endpoint: some OpenEndpoint,
        _ context: QuaverContext
    ) async throws -> Response {
        let watch = platform.clock.stopwatch()
        let answer = try endpoint.answer(try await parameters(of: request))
        record(answer, of: type(of: endpoint), after: watch.milliseconds)
        return .json(answer.body, headers: Self.headers(platform))
    }

    /// A body that is no JSON object has no parameters, so that the endpoint misses them in its own words.
    private func parameters(of request: Request) async throws -> CallParameters {
        if request.method == .get {
            return CallParameters(query: request.uri.queryParameters.map { (key: $0.key, value: $0.value) })
        }
        var request = request
        let body = try await request.collectBody(upTo: Self.largestBody)
        return CallParameters(body: Array(body.readableBytesView))
    }

    private func record(
        _ answer: OpenAnswer,
        of endpoint: (some OpenEndpoint).Type,
        after milliseconds: Double
    ) {
        var entry = TraceEntry(
            kind: "endpoint",
            name: "\(endpoint.method.rawValue) \(endpoint.path)",
            from: .server,
            to: .platform
        )
        let text = "\(answer.codeField) \(answer.code)"
        entry.outcome = answer.code == 0 ? .ok : .refused
        entry.text = Phrase(en: text, zh: text)
        entry.group = requests.soleCause
        entry.appID = answer.appID
        entry.milliseconds = milliseconds
        if let refusal = answer.refusal {
            entry.rules = [TraceRule(refusal.reason, .failed)]
            entry.fix = refusal.fix
        }
        platform.trace.record(entry)
    }

    private static func headers(_ platform: OpenPlatform) -> HTTPFields {
        [.xQuaver: "emulated", .xTtLogid: LogID.next(at: platform.clock.now())]
    }
}
