import HummingbirdCore
import Logging
import NIOCore
import NIOHTTP1
import NIOHTTPTypes
import NIOHTTPTypesHTTP1
import NIOWebSocket

/// A connection that speaks HTTP until a browser asks for a WebSocket on a path that has one.
///
/// Requests to upgrade to anything else, such as `Upgrade: h2c` from Java clients, are answered as plain HTTP.
struct UpgradableHTTPChannel: HTTPChannelHandler {
    typealias HTTPChannel = NIOAsyncChannel<HTTPRequestPart, HTTPResponsePart>
    typealias WebSocketChannel = NIOAsyncChannel<WebSocketArrival, WebSocketFrame>

    enum Speech: Sendable {
        case http(HTTPChannel)
        case webSocket(WebSocketChannel, HTTPRequestHead)
    }

    struct Value: ServerChildChannelValue {
        let channel: any Channel
        let chosen: EventLoopFuture<Speech>
    }

    let responder: HTTPChannelHandler.Responder
    let endpoint: WebSocketEndpoint

    /// How long a request may take to arrive, the first one from the moment of the connection.
    let requestTime: TimeAmount

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
        channel.eventLoop.makeCompletedFuture {
            let encoder = HTTPResponseEncoder()
            let decoder = ByteToMessageHandler(HTTPRequestDecoder(leftOverBytesStrategy: .forwardBytes))
            let refusals = RefusedUpgrades(accepts: endpoint.accepts)
            let upgrades = NIOTypedHTTPServerUpgradeHandler(
                httpEncoder: encoder,
                extraHTTPHandlers: [refusals, decoder],
                upgradeConfiguration: NIOTypedHTTPServerUpgradeConfiguration(
                    upgraders: [upgrader],
                    notUpgradingCompletionHandler: { [requestTime] channel in
                        Self.continueAsHTTP(on: channel, within: requestTime, logger: logger)
                    }
                )
            )
            try channel.pipeline.syncOperations.addHandlers(encoder, decoder, refusals, upgrades)
            let deadline = channel.eventLoop.scheduleTask(in: requestTime) { channel.close(promise: nil) }
            upgrades.upgradeResultFuture.whenComplete { _ in deadline.cancel() }
            return Value(channel: channel, chosen: upgrades.upgradeResultFuture)
        }
    }

    func handle(value: Value, logger: Logger) async {
        do {
            switch try await value.chosen.get() {
            case .http(let channel): await handleHTTP(asyncChannel: channel, logger: logger)
            case .webSocket(let channel, let head):
                await endpoint.serve(WebSocketConnection(channel: channel), head)
            }
        } catch {
            logger.debug("connection ended before its first request")
            try? await value.channel.close()
        }
    }

    private var upgrader: NIOTypedWebSocketServerUpgrader<Speech> {
        NIOTypedWebSocketServerUpgrader(
            maxFrameSize: WebSocketConnection.longestMessage,
            enableAutomaticErrorHandling: false,
            shouldUpgrade: { channel, _ in channel.eventLoop.makeSucceededFuture(HTTPHeaders()) },
            upgradePipelineHandler: { channel, head in
                channel.eventLoop.makeCompletedFuture {
                    let pipeline = channel.pipeline.syncOperations
                    try pipeline.addHandler(
                        NIOWebSocketFrameAggregator(
                            minNonFinalFragmentSize: 0,
                            maxAccumulatedFrameCount: 1024,
                            maxAccumulatedFrameSize: WebSocketConnection.longestMessage
                        )
                    )
                    try pipeline.addHandler(WebSocketManners())
                    let halves = WebSocketChannel.Configuration(isOutboundHalfClosureEnabled: true)
                    let webSocket = try WebSocketChannel(
                        wrappingChannelSynchronously: channel,
                        configuration: halves
                    )
                    return .webSocket(webSocket, head)
                }
            }
        )
    }

    private static func continueAsHTTP(
        on channel: any Channel,
        within requestTime: TimeAmount,
        logger: Logger
    ) -> EventLoopFuture<Speech> {
        channel.eventLoop.makeCompletedFuture {
            let pipeline = channel.pipeline.syncOperations
            try pipeline.addHandler(HTTP1ToHTTPServerCodec(secure: false))
            try pipeline.addHandler(RequestDeadline(requestTime))
            try pipeline.addHandler(HTTPConnectionStateHandler(idleTimeout: .seconds(60), logger: logger))
            return .http(
                try HTTPChannel(
                    wrappingChannelSynchronously: channel,
                    configuration: .init(isOutboundHalfClosureEnabled: true)
                )
            )
        }
    }
}
