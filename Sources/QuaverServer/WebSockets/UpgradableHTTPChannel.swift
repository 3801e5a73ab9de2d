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
    typealias WebSocketChannel = NIOAsyncChannel<WebSocketFrame, WebSocketFrame>

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

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
        channel.eventLoop.makeCompletedFuture {
            var configuration = NIOUpgradableHTTPServerPipelineConfiguration(
                upgradeConfiguration: NIOTypedHTTPServerUpgradeConfiguration(
                    upgraders: [upgrader],
                    notUpgradingCompletionHandler: { Self.continueAsHTTP(on: $0, logger: logger) }
                )
            )
            configuration.enablePipelining = false
            configuration.enableErrorHandling = false
            configuration.enableResponseHeaderValidation = false
            let chosen = try channel.pipeline.syncOperations
                .configureUpgradableHTTPServerPipeline(configuration: configuration)
            return Value(channel: channel, chosen: chosen)
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
        }
    }

    private var upgrader: NIOTypedWebSocketServerUpgrader<Speech> {
        NIOTypedWebSocketServerUpgrader(
            maxFrameSize: WebSocketConnection.longestMessage,
            shouldUpgrade: { [endpoint] channel, head in
                channel.eventLoop.makeSucceededFuture(endpoint.accepts(head) ? HTTPHeaders() : nil)
            },
            upgradePipelineHandler: { channel, head in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(
                        NIOWebSocketFrameAggregator(
                            minNonFinalFragmentSize: 0,
                            maxAccumulatedFrameCount: 1024,
                            maxAccumulatedFrameSize: WebSocketConnection.longestMessage
                        )
                    )
                    return .webSocket(try WebSocketChannel(wrappingChannelSynchronously: channel), head)
                }
            }
        )
    }

    private static func continueAsHTTP(
        on channel: any Channel,
        logger: Logger
    ) -> EventLoopFuture<Speech> {
        channel.eventLoop.makeCompletedFuture {
            let pipeline = channel.pipeline.syncOperations
            try pipeline.addHandler(HTTP1ToHTTPServerCodec(secure: false))
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
