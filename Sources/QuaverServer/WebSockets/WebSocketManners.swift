import NIOCore
import NIOWebSocket

/// What comes in on a WebSocket.
enum WebSocketArrival: Sendable {
    case frame(WebSocketFrame)

    /// The browser broke the standard's rules or ours; the code is the one to close with.
    case violation(WebSocketErrorCode)
}

/// Lets a WebSocket end in order: nothing comes in after a violation, and nothing goes out after a close.
final class WebSocketManners: ChannelDuplexHandler {
    typealias InboundIn = WebSocketFrame
    typealias InboundOut = WebSocketArrival
    typealias OutboundIn = WebSocketFrame
    typealias OutboundOut = WebSocketFrame

    private var isViolated = false
    private var isClosed = false

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !isViolated else { return }
        context.fireChannelRead(wrapInboundOut(.frame(unwrapInboundIn(data))))
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        guard !isViolated else { return }
        guard let code = Self.code(for: error) else { return context.fireErrorCaught(error) }
        isViolated = true
        context.fireChannelRead(wrapInboundOut(.violation(code)))
        context.fireChannelReadComplete()
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        guard !isClosed else {
            promise?.fail(ChannelError.outputClosed)
            return
        }
        isClosed = unwrapOutboundIn(data).opcode == .connectionClose
        context.write(data, promise: promise)
    }

    /// The code for what the frame decoder and the aggregator refuse; `nil` for other accidents.
    private static func code(for error: any Error) -> WebSocketErrorCode? {
        switch error {
        case NIOWebSocketError.invalidFrameLength,
            NIOWebSocketFrameAggregator.Error.accumulatedFrameSizeIsTooLarge,
            NIOWebSocketFrameAggregator.Error.tooManyFragments:
            .messageTooLarge
        case is NIOWebSocketError, is NIOWebSocketFrameAggregator.Error: .protocolError
        default: nil
        }
    }
}
