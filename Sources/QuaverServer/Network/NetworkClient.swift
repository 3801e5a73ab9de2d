import NIOHTTPCompression
import AsyncHTTPClient
import HostAPI
import NIOCore
import NIOHTTP1
import NIOPosix

/// The way of mini-apps to servers.
struct NetworkClient: Sendable {
    private static let largestReply = 64 << 20

    private let client: HTTPClient

    /// Follows no redirects.
    let patient: HTTPClient

    init() {
        var configuration = HTTPClient.Configuration(redirectConfiguration: .disallow)
        // A phone says at once that nobody listens.
        configuration.connectionPool.retryConnectionEstablishment = false
        configuration.decompression = .enabled(limit: .size(Self.largestReply))
        patient = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
        configuration.redirectConfiguration = .follow(max: 10, allowCycles: false)
        client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }

    func close() async {
        try? await client.shutdown()
        try? await patient.shutdown()
    }

    func send(_ exchange: HTTPExchange) async throws(NetworkFailure) -> HTTPReply {
        var request = HTTPClientRequest(url: exchange.url)
        request.method = HTTPMethod(rawValue: exchange.method)
        for header in exchange.headers { request.headers.add(name: header.name, value: header.value) }
        if let body = exchange.body { request.body = .bytes(body) }
        do {
            let chosen = exchange.followsRedirects ? client : patient
            let deadline = NIODeadline.now() + .milliseconds(Int64(exchange.timeout))
            let response = try await chosen.execute(request, deadline: deadline)
            let body = try await response.body.collect(upTo: Self.largestReply)
            return HTTPReply(
                status: Int(response.status.code),
                headers: response.headers.map { HTTPHeader($0.name, $0.value) },
                body: Array(body.readableBytesView)
            )
        } catch {
            throw NetworkFailure(error)
        }
    }
}

extension NetworkFailure {
    init(_ error: any Error) {
        switch error {
        case is CancellationError: self = .aborted
        case let error as HTTPClientError:
            switch error {
            case .cancelled: self = .aborted
            case .deadlineExceeded, .readTimeout, .writeTimeout, .connectTimeout: self = .timedOut
            default: self = .broken(error.shortDescription)
            }
        case let error as NIOConnectionError:
            let isUnknown = error.dnsAError != nil || error.dnsAAAAError != nil
            self =
                error.connectionErrors.isEmpty && isUnknown
                ? .unknownHost(error.host) : .refused("\(error.host):\(error.port)")
        case is IOError: self = .refused("\(error)")
        default: self = .broken("\(error)")
        }
    }
}
