import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Synchronization

/// A developer's server that answers as it was told, one answer a request, and remembers what it was sent.
final class DeveloperServer: Sendable {
    /// What it does with a request.
    enum Answer: Sendable {
        case reply(Int, String)

        /// `{"challenge":N}`, as the platform's check asks for.
        case challenge

        /// The words of `echostr`.
        case echo

        /// Takes the request and says nothing.
        case never
    }

    /// A request as it came.
    struct Call: Sendable {
        let method: HTTPRequest.Method
        let query: [String: String]
        let headers: HTTPFields
        let body: String

        func header(_ name: String) -> String? { HTTPField.Name(name).flatMap { headers[$0] } }
    }

    private let state: Mutex<(answers: [Answer], calls: [Call])>
    private let arrivals = AsyncStream<Void>.makeStream()

    private init(_ answers: [Answer]) {
        state = Mutex((answers: answers, calls: []))
    }

    /// The requests so far.
    var calls: [Call] { state.withLock { $0.calls } }

    /// Waits for the next request.
    func waitForCall() async {
        for await _ in arrivals.stream { return }
    }

    /// Starts a server, hands it over with its address, and ends it.
    static func with(
        _ answers: [Answer],
        _ body: @escaping @Sendable (_ server: DeveloperServer, _ url: String) async throws -> Void
    ) async throws {
        let server = DeveloperServer(answers)
        let (ports, listening) = AsyncStream<Int>.makeStream()
        let application = Application(
            responder: CallbackResponder<BasicRequestContext> { request, _ in try await server.answer(request)
            },
            configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { channel in listening.yield(channel.localAddress?.port ?? 0) },
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        )
        try await withThrowingTaskGroup { group in
            group.addTask { try await application.run() }
            for await port in ports {
                defer { group.cancelAll() }
                try await body(server, "http://127.0.0.1:\(port)/callback")
                break
            }
        }
    }

    private func answer(_ request: Request) async throws -> Response {
        var request = request
        let body = String(buffer: try await request.collectBody(upTo: 1 << 20))
        let query = request.uri.queryParameters.map { (String($0.key), String($0.value)) }
        let call = Call(
            method: request.method,
            query: Dictionary(query) { first, _ in first },
            headers: request.headers,
            body: body
        )
        let answer = state.withLock { state in
            state.calls.append(call)
            return state.answers.isEmpty ? .reply(418, "unexpected") : state.answers.removeFirst()
        }
        arrivals.continuation.yield()
        switch answer {
        case .reply(let status, let text): return Self.response(status, text)
        case .challenge: return Self.response(200, Self.challenge(in: body))
        case .echo: return Self.response(200, call.query["echostr"] ?? "")
        case .never:
            let (silence, end) = AsyncStream<Void>.makeStream()
            for await _ in silence {}
            withExtendedLifetime(end) {}
            throw CancellationError()
        }
    }

    private static func challenge(in body: String) -> String {
        let number = body.firstMatch(of: /"challenge":(\d+)/)?.1
        return "{\"challenge\":\(number ?? "0")}"
    }

    private static func response(_ status: Int, _ text: String) -> Response {
        Response(status: .init(code: status), body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }
}
