import NIOCore
import NIOWebSocket

/// One open WebSocket that carries text messages.
struct WebSocketConnection: Sendable {
    /// The longest message that a browser may send, in bytes.
    static let longestMessage = 1 << 20

    let channel: UpgradableHTTPChannel.WebSocketChannel

    /// Sends messages and receives them until one side ends, then closes in order.
    ///
    /// Pings are answered. A binary message or one that is not UTF-8 ends the connection with the standard's code.
    ///
    /// - Parameters:
    ///   - outgoing: What is sent; its end closes the connection.
    ///   - receive: Is handed each text message.
    func exchange(
        outgoing: some AsyncSequence<String, Never> & Sendable,
        receive: @escaping @Sendable (String) async -> Void
    ) async {
        try? await channel.executeThenClose { inbound, outbound in
            let code = await withTaskGroup { group in
                group.addTask { await Self.send(outgoing, to: outbound) }
                group.addTask { await Self.read(inbound, answering: outbound, receive: receive) }
                let first = await group.next() ?? nil
                group.cancelAll()
                return first
            }
            guard let code else { return }
            var data = ByteBuffer()
            data.write(webSocketErrorCode: code)
            try await outbound.write(WebSocketFrame(fin: true, opcode: .connectionClose, data: data))
        }
    }

    /// Sends messages until there are no more.
    ///
    /// - Returns: The code to close with; `nil` when the browser left.
    private static func send(
        _ messages: some AsyncSequence<String, Never>,
        to outbound: NIOAsyncChannelOutboundWriter<WebSocketFrame>
    ) async -> WebSocketErrorCode? {
        do {
            for await message in messages {
                let data = ByteBuffer(string: message)
                try await outbound.write(WebSocketFrame(fin: true, opcode: .text, data: data))
            }
            return .goingAway
        } catch {
            return nil
        }
    }

    /// Receives messages until the browser closes, or says what it should not.
    ///
    /// - Returns: The code to close with; `nil` when the browser left without a word.
    private static func read(
        _ inbound: NIOAsyncChannelInboundStream<WebSocketFrame>,
        answering outbound: NIOAsyncChannelOutboundWriter<WebSocketFrame>,
        receive: @Sendable (String) async -> Void
    ) async -> WebSocketErrorCode? {
        do {
            for try await frame in inbound {
                switch frame.opcode {
                case .text:
                    guard let text = String(validating: frame.unmaskedData.readableBytesView, as: UTF8.self)
                    else { return .dataInconsistentWithMessage }
                    await receive(text)
                case .ping:
                    let pong = WebSocketFrame(fin: true, opcode: .pong, data: frame.unmaskedData)
                    try await outbound.write(pong)
                case .pong: continue
                case .connectionClose: return .normalClosure
                case .binary: return .unacceptableData
                default: return .protocolError
                }
            }
            return nil
        } catch NIOWebSocketFrameAggregator.Error.accumulatedFrameSizeIsTooLarge,
            NIOWebSocketFrameAggregator.Error.tooManyFragments
        {
            return .messageTooLarge
        } catch is NIOWebSocketFrameAggregator.Error {
            return .protocolError
        } catch {
            return nil
        }
    }
}
