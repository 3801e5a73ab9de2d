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
    static let types: [any OpenEndpoint.Type] =
        tokens + sessions + userData + subscriptions + userStorage + codesAndLinks + contentSafety
        + customerService

    func add(to router: Router<QuaverContext>) {
        for type in Self.types {
            let endpoint = type.init(platform: platform)
            for path in [type.path] + type.aliases {
                router.on(RouterPath(path), method: type.method) { request, context in
                    try await respond(to: request, with: endpoint, context)
                }
            }
        }
        for unbuilt in UnbuiltEndpoint.all {
            router.on(RouterPath(unbuilt.path), method: unbuilt.method) { _, _ in
                Response.json(
                    unbuilt.answer,
                    status: .notImplemented,
                    headers: Self.headers(LogID.next(at: platform.clock.now()))
                )
            }
        }
    }

    private func respond(
        to request: Request,
        with endpoint: some OpenEndpoint,
        _ context: QuaverContext
    ) async throws -> Response {
        let watch = platform.clock.stopwatch()
        let logID = LogID.next(at: platform.clock.now())
        guard let call = try await call(request, logID) else {
            return Self.refusal("request body too large", status: .contentTooLarge, by: type(of: endpoint))
        }
        let answer = try await answer(call, by: endpoint, context.logger)
        record(answer, of: type(of: endpoint), after: watch.milliseconds)
        if case .dropped = answer.content { try await context.channel.close() }
        return Self.response(to: answer, in: type(of: endpoint).envelope, logID)
    }

    /// A body that is neither a JSON object nor a form has no parameters, so that the endpoint misses them in its own words.
    ///
    /// - Returns: The call; `nil` when its body is larger than ``largestBody``.
    private func call(_ request: Request, _ logID: String) async throws -> OpenCall? {
        var request = request
        let bytes: [UInt8]
        do {
            bytes = Array(try await request.collectBody(upTo: Self.largestBody).readableBytesView)
        } catch is NIOTooManyBytesError {
            return nil
        }
        return OpenCall(
            query: CallParameters(query: request.uri.queryParameters.map { (key: $0.key, value: $0.value) }),
            body: CallParameters(body: bytes, contentType: request.headers[.contentType]),
            bytes: bytes,
            headers: request.headers,
            logID: logID
        )
    }

    /// What HTTP itself refuses, in the endpoint's envelope; the platform's own answer is unknown.
    static func refusal(
        _ text: String,
        status: HTTPResponse.Status,
        by endpoint: any OpenEndpoint.Type
    ) -> Response {
        let logID = LogID.next(at: PlatformClock.machineTime)
        let failure = WireFailure(endpoint.envelope.accident.code, text, .inferred)
        return .json(
            endpoint.envelope.failure(failure, logID: logID),
            status: status,
            headers: headers(logID)
        )
    }

    private static func response(to answer: OpenAnswer, in envelope: Envelope, _ logID: String) -> Response {
        switch answer.content {
        case .success(let data):
            .json(envelope.success(data, logID: logID), headers: headers(logID))
        case .failure(let failure):
            .json(envelope.failure(failure, logID: logID), headers: headers(logID))
        case .dropped: Response(status: .ok)
        case .bytes(let bytes, let contentType):
            Response(
                status: .ok,
                headers: headers(logID, contentType: contentType),
                body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
            )
        }
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
        let text = endpoint.envelope.summary(of: answer.content)
        entry.outcome = answer.code == 0 ? .ok : .refused
        entry.text = Phrase(en: text, zh: text)
        if case .dropped = answer.content {
            entry.outcome = .failed
            entry.text = Phrase(en: "no answer", zh: "没有应答")
        }
        entry.group = requests.soleCause
        entry.appID = answer.appID
        entry.person = answer.person
        entry.milliseconds = milliseconds
        entry.rules = answer.rules
        if let refusal = answer.refusal {
            if entry.rules.isEmpty { entry.rules = refusal.rules }
            entry.fix = refusal.fix
        }
        platform.trace.record(entry)
    }

    private static func headers(_ logID: String, contentType: String? = nil) -> HTTPFields {
        var headers: HTTPFields = [.xQuaver: "emulated", .xTtLogid: logID]
        headers[.contentType] = contentType
        return headers
    }
}
