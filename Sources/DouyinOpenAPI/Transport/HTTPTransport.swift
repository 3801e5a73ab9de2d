public import AsyncHTTPClient
import NIOCore
import NIOFoundationCompat
import NIOHTTP1

/// Sends requests by an `HTTPClient`, the process-wide one if no other is given.
public struct HTTPTransport: DouyinTransport {
    private static let largestAnswer = 32 << 20

    private let client: HTTPClient

    /// Uses an HTTP client; who made it shuts it down.
    public init(_ client: HTTPClient = .shared) {
        self.client = client
    }

    /// Sends a request, and collects the answer up to 32 MB.
    public func send(_ request: DouyinRequest, within seconds: Double) async throws -> DouyinResponse {
        var outgoing = HTTPClientRequest(url: request.url)
        outgoing.method = HTTPMethod(rawValue: request.method)
        for header in request.headers { outgoing.headers.add(name: header.name, value: header.value) }
        if !request.body.isEmpty { outgoing.body = .bytes(ByteBuffer(bytes: request.body)) }
        do {
            let answer = try await client.execute(outgoing, timeout: .milliseconds(Int64(seconds * 1000)))
            let body = try await answer.body.collect(upTo: Self.largestAnswer)
            return DouyinResponse(
                status: Int(answer.status.code),
                headers: answer.headers.map { DouyinRequest.Header($0.name, $0.value) },
                body: Array(body.readableBytesView)
            )
        } catch let error as HTTPClientError where Self.timeouts.contains(error) {
            throw DouyinTimeout()
        }
    }

    private static let timeouts: [HTTPClientError] = [
        .deadlineExceeded, .readTimeout, .connectTimeout, .getConnectionFromPoolTimeout,
    ]
}
