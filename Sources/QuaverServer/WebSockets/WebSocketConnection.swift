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
            await withDiscardingTaskGroup { group in
                group.addTask {
                    await Self.send(outgoing, to: outbound)
                    // Ends the reading half too: nobody listens any more.
                    channel.channel.close(mode: .all, promise: nil)
                }
                await Self.read(inbound, answering: outbound, receive: receive)
                group.cancelAll()
            }
        }
    }

    private static func send(
        _ messages: some AsyncSequence<String, Never>,
        to outbound: NIOAsyncChannelOutboundWriter<WebSocketFrame>
    ) async {
        do {
            for await message in messages {
                try await outbound.write(
                    WebSocketFrame(fin: true, opcode: .text, data: ByteBuffer(string: message))
                )
            }
            try await close(outbound, code: .goingAway)
        } catch {
            // The browser left; reading ends for the same reason.
        }
    }

    private static func read(
        _ inbound: NIOAsyncChannelInboundStream<WebSocketFrame>,
        answering outbound: NIOAsyncChannelOutboundWriter<WebSocketFrame>,
        receive: @Sendable (String) async -> Void
    ) async {
        do {
            for try await frame in inbound {
                switch frame.opcode {
                case .text:
                    guard let text = String(validating: frame.unmaskedData.readableBytesView, as: UTF8.self)
                    else { return try await close(outbound, code: .dataInconsistentWithMessage) }
                    await receive(text)
                case .ping:
                    let pong = WebSocketFrame(fin: true, opcode: .pong, data: frame.unmaskedData)
                    try await outbound.write(pong)
                case .connectionClose: return try await close(outbound, code: .normalClosure)
                case .binary: return try await close(outbound, code: .unacceptableData)
                default: break
                }
            }
        } catch {
            // The browser left without a word.
        }
    }

    private static func close(
        _ outbound: NIOAsyncChannelOutboundWriter<WebSocketFrame>,
        code: WebSocketErrorCode
    ) async throws {
        var data = ByteBuffer()
        data.write(webSocketErrorCode: code)
        try await outbound.write(WebSocketFrame(fin: true, opcode: .connectionClose, data: data))
    }
}
