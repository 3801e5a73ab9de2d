import Foundation
import HostAPI
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL
import NIOWebSocket

/// The way of mini-apps to WebSockets.
struct SocketClient: Sendable {
    typealias Channel = NIOAsyncChannel<WebSocketArrival, WebSocketFrame>

    /// The longest message that a server may send, in bytes.
    static let longestMessage = 16 << 20

    /// What a handshake came to.
    enum Handshake: Sendable {
        case done(Channel, HTTPHeaders)
        case refused
    }

    let trust: NIOSSLContext?

    /// Opens a socket, carries orders out and tells what comes, until it is closed.
    ///
    /// Cancelling the task ends the connection at once.
    func connect(
        _ request: SocketRequest,
        _ orders: AsyncStream<SocketOrder>,
        _ tell: @escaping @Sendable (SocketEvent) async -> Void
    ) async throws(NetworkFailure) -> SocketEnding {
        guard let address = SocketAddressParts(request.url) else { throw .broken(request.url) }
        let opening = OpeningChannels()
        let deadline = NIODeadline.now() + .milliseconds(Int64(request.timeout))
        do {
            return try await withTaskCancellationHandler {
                let channel = try await open(request, address, opening, deadline)
                await tell(.opened(channel.headers.map { HTTPHeader($0.name, $0.value) }))
                return try await SocketTalk(channel: channel.channel, tell: tell).run(orders)
            } onCancel: {
                opening.cancel()
            }
        } catch {
            throw Task.isCancelled ? .aborted : Self.failure(error, deadline)
        }
    }

    private func open(
        _ request: SocketRequest,
        _ address: SocketAddressParts,
        _ opening: OpeningChannels,
        _ deadline: NIODeadline
    ) async throws -> (channel: Channel, headers: HTTPHeaders) {
        let head = Self.head(of: request, to: address)
        let trust = trust
        let handshake: EventLoopFuture<Handshake> = try await ClientBootstrap(
            group: MultiThreadedEventLoopGroup.singleton
        )
        .connectTimeout(.milliseconds(Int64(request.timeout)))
        .connect(host: address.host, port: address.port) { channel in
            channel.eventLoop.makeCompletedFuture {
                opening.add(channel, until: deadline)
                if address.isSecure {
                    guard let trust else { throw NetworkFailure.untrusted(address.host) }
                    try channel.pipeline.syncOperations.addHandler(
                        try NIOSSLClientHandler(context: trust, serverHostname: address.serverName)
                    )
                }
                return try Self.shakeHands(on: channel, head)
            }
        }
        switch try await handshake.get() {
        case .refused: throw NetworkFailure.broken("the server does not upgrade to a WebSocket")
        case .done(let channel, let headers):
            opening.settled()
            let chosen = headers.first(name: "sec-websocket-protocol")
            guard request.protocols.isEmpty || chosen.map(request.protocols.contains) == true else {
                try? await channel.channel.close()
                throw NetworkFailure.broken("the server chose none of the protocols")
            }
            return (channel, headers)
        }
    }

    private static func failure(_ error: any Error, _ deadline: NIODeadline) -> NetworkFailure {
        switch error {
        case is NIOSSLError, is BoringSSLError: .untrusted("\(error)")
        case ChannelError.connectTimeout: .timedOut
        default: NIODeadline.now() >= deadline ? .timedOut : NetworkFailure(error)
        }
    }

    private static func head(of request: SocketRequest, to address: SocketAddressParts) -> HTTPRequestHead {
        var headers = HTTPHeaders(request.headers.map { ($0.name, $0.value) })
        headers.replaceOrAdd(name: "Host", value: address.authority)
        if !request.protocols.isEmpty {
            headers.replaceOrAdd(
                name: "Sec-WebSocket-Protocol",
                value: request.protocols.joined(separator: ", ")
            )
        }
        return HTTPRequestHead(version: .http1_1, method: .GET, uri: address.target, headers: headers)
    }

    private static func shakeHands(
        on channel: any NIOCore.Channel,
        _ head: HTTPRequestHead
    ) throws -> EventLoopFuture<Handshake> {
        let upgrader = NIOTypedWebSocketClientUpgrader<Handshake>(
            maxFrameSize: longestMessage,
            enableAutomaticErrorHandling: false,
            upgradePipelineHandler: { channel, response in
                channel.eventLoop.makeCompletedFuture {
                    let pipeline = channel.pipeline.syncOperations
                    try pipeline.addHandler(
                        NIOWebSocketFrameAggregator(
                            minNonFinalFragmentSize: 0,
                            maxAccumulatedFrameCount: 1024,
                            maxAccumulatedFrameSize: longestMessage
                        )
                    )
                    try pipeline.addHandler(WebSocketManners())
                    return .done(try Channel(wrappingChannelSynchronously: channel), response.headers)
                }
            }
        )
        var configuration = NIOUpgradableHTTPClientPipelineConfiguration(
            upgradeConfiguration: NIOTypedHTTPClientUpgradeConfiguration(
                upgradeRequestHead: head,
                upgraders: [upgrader],
                notUpgradingCompletionHandler: { channel in
                    channel.close(promise: nil)
                    return channel.eventLoop.makeSucceededFuture(.refused)
                }
            )
        )
        configuration.leftOverBytesStrategy = .forwardBytes
        return try channel.pipeline.syncOperations.configureUpgradableHTTPClientPipeline(
            configuration: configuration
        )
    }
}
