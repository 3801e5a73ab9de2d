import NIOHTTPCompression
import AsyncHTTPClient
import HostAPI
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL

/// The way of mini-apps to servers.
struct NetworkClient: Sendable {
    /// How far compressed answers may grow.
    private static let largestReply = 256 << 20

    private let client: HTTPClient
    private let sockets = SocketClient(trust: try? NIOSSLContext(configuration: .makeClientConfiguration()))

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

    /// What devices can do with it.
    var network: Network {
        Network(
            request: { exchange, watch throws(NetworkFailure) in try await send(exchange, watch) },
            connect: { [sockets] request, orders, tell throws(NetworkFailure) in
                try await sockets.connect(request, orders, tell)
            }
        )
    }

    private func send(
        _ exchange: HTTPExchange,
        _ watch: ProgressWatch?
    ) async throws(NetworkFailure) -> HTTPReply {
        var request = HTTPClientRequest(url: exchange.url)
        request.method = HTTPMethod(rawValue: exchange.method)
        for header in exchange.headers { request.headers.add(name: header.name, value: header.value) }
        request.body = exchange.body.map { .watched($0, by: watch) }
        do {
            let chosen = exchange.followsRedirects ? client : patient
            let deadline = NIODeadline.now() + .milliseconds(Int64(exchange.timeout))
            let response = try await chosen.execute(request, deadline: deadline)
            return HTTPReply(
                status: Int(response.status.code),
                headers: response.headers.map { HTTPHeader($0.name, $0.value) },
                body: try await response.bytes(atMost: exchange.largestReply, watch)
            )
        } catch {
            throw NetworkFailure(error)
        }
    }
}

extension NetworkFailure {
    init(_ error: any Error) {
        switch error {
        case let failure as NetworkFailure: self = failure
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
