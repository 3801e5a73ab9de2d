import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Synchronization

/// A developer's server that serves bytes, and remembers what was uploaded to it.
final class FileServer: Sendable {
    /// An upload as it came.
    struct Upload: Sendable {
        let headers: HTTPFields
        let body: [UInt8]
    }

    private let received = Mutex<[Upload]>([])

    /// The uploads so far.
    var uploads: [Upload] { received.withLock(\.self) }

    /// Starts a server of files by their paths, hands it over with its port, and ends it.
    static func with(
        _ files: [String: [UInt8]] = [:],
        _ body: @escaping @Sendable (_ server: FileServer, _ port: Int) async throws -> Void
    ) async throws {
        let server = FileServer()
        let (ports, listening) = AsyncStream<Int>.makeStream()
        let application = Application(
            responder: CallbackResponder<BasicRequestContext> { request, _ in
                try await server.answer(request, files)
            },
            configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { channel in listening.yield(channel.localAddress?.port ?? 0) },
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        )
        try await withThrowingTaskGroup { group in
            group.addTask { try await application.run() }
            for await port in ports {
                defer { group.cancelAll() }
                try await body(server, port)
                break
            }
        }
    }

    private func answer(_ request: Request, _ files: [String: [UInt8]]) async throws -> Response {
        var request = request
        if request.method == .post {
            let body = try await request.collectBody(upTo: 32 << 20)
            let upload = Upload(headers: request.headers, body: Array(body.readableBytesView))
            received.withLock { $0.append(upload) }
            return Response(
                status: .created,
                body: ResponseBody(byteBuffer: ByteBuffer(string: "{\"size\":\(upload.body.count)}"))
            )
        }
        guard let bytes = files[request.uri.path] else { return Response(status: .notFound) }
        return Response(
            status: .ok,
            headers: [.contentType: "application/octet-stream"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }
}
