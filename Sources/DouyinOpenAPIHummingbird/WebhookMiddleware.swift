public import DouyinOpenAPI
import HTTPTypes
public import Hummingbird
import Logging

/// Takes the platform's events on one path of a Hummingbird server.
///
/// ```swift
/// router.add(middleware: WebhookMiddleware(path: "/webhook", receiver: receiver) { event in
///     if case .subscription(let change) = event.kind { await people.remember(change, of: event.openID) }
/// })
/// ```
///
/// The check of the address is answered, requests that aren't the platform's are refused with 401, and a repetition
/// (the same `Msg-Id`) is answered without being handed on. A handler that throws gives the key back, and the platform
/// gets 500 and tries again.
public struct WebhookMiddleware<Context: RequestContext>: RouterMiddleware {
    private static var largestBody: Int { 1 << 20 }

    private let path: String
    private let receiver: WebhookReceiver
    private let ledger: any MessageLedger
    private let handle: @Sendable (WebhookEvent) async throws -> Void

    /// Takes events on a path.
    ///
    /// - Parameters:
    ///   - path: The path, such as `/webhook`.
    ///   - receiver: Checks and reads them.
    ///   - ledger: Remembers `Msg-Id`s; share one among processes.
    ///   - handle: Is given each event once; be quick, the platform waits five seconds.
    public init(
        path: String,
        receiver: WebhookReceiver,
        ledger: any MessageLedger = MemoryMessageLedger(limit: 10_000),
        handle: @escaping @Sendable (WebhookEvent) async throws -> Void
    ) {
        self.path = path
        self.receiver = receiver
        self.ledger = ledger
        self.handle = handle
    }

    /// Answers a request to the path, and hands all others on.
    public func handle(
        _ request: Request,
        context: Context,
        next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        guard request.method == .post, request.uri.path == path else {
            return try await next(request, context)
        }
        let body = try await request.body.collect(upTo: Self.largestBody)
        let event: WebhookEvent
        do {
            let signature = HTTPField.Name("X-Douyin-Signature").flatMap { request.headers[$0] }
            event = try receiver.read(body: Array(body.readableBytesView), signature: signature)
        } catch {
            context.logger.warning("refused a webhook: \(error)")
            return Response(status: .unauthorized)
        }
        if let answer = event.answer { return Self.json(answer) }
        return try await take(event, id: HTTPField.Name("Msg-Id").flatMap { request.headers[$0] })
    }

    private func take(_ event: WebhookEvent, id: String?) async throws -> Response {
        guard let id else {
            try await handle(event)
            return Response(status: .ok)
        }
        guard try await ledger.claim(id) else { return Response(status: .ok) }
        do {
            try await handle(event)
            return Response(status: .ok)
        } catch {
            try await ledger.release(id)
            throw error
        }
    }

    private static func json(_ text: String) -> Response {
        Response(
            status: .ok,
            headers: [.contentType: "application/json"],
            body: ResponseBody(byteBuffer: .init(string: text))
        )
    }
}
