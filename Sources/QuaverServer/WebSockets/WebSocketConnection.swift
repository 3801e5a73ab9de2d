import NIOCore
import NIOWebSocket

/// One open WebSocket that carries text messages.
struct WebSocketConnection: Sendable {
    typealias Inbound = NIOAsyncChannelInboundStream<WebSocketArrival>.AsyncIterator
    typealias Outbound = NIOAsyncChannelOutboundWriter<WebSocketFrame>

    /// The longest message that a browser may send, in bytes.
    static let longestMessage = 1 << 20

    let channel: UpgradableHTTPChannel.WebSocketChannel

    /// Sends messages and receives them until one side ends, then closes in order.
    ///
    /// Pings are answered. A message that is binary, too long or not UTF-8 ends the connection with the standard's
    /// code.
    ///
    /// - Parameters:
    ///   - outgoing: What is sent; its end closes the connection.
    ///   - receive: Is handed each text message.
    func exchange(
        outgoing: some AsyncSequence<String, Never> & Sendable,
        receive: @escaping @Sendable (String) async -> Void
    ) async {
        try? await channel.executeThenClose { inbound, outbound in
            try await withThrowingTaskGroup { group in
                group.addTask {
                    try await Self.send(outgoing, to: outbound)
                    await close(.goingAway, outbound, patience: .milliseconds(200))
                }
                var arrivals = inbound.makeAsyncIterator()
                let code = try await Self.read(&arrivals, answering: outbound, receive: receive)
                group.cancelAll()
                guard let code else { return }
                await close(code, outbound, patience: .seconds(1))
                while try await arrivals.next() != nil {}
            }
        }
    }

    /// Says that the connection ends, and gives the browser a while to end its side.
    ///
    /// What it still sends has to be read: a socket that is closed over unread bytes is reset, and a reset takes back
    /// the close frame as well.
    private func close(_ code: WebSocketErrorCode, _ outbound: Outbound, patience: TimeAmount) async {
        var data = ByteBuffer()
        data.write(webSocketErrorCode: code)
        try? await outbound.write(WebSocketFrame(fin: true, opcode: .connectionClose, data: data))
        outbound.finish()
        let socket = channel.channel
        socket.eventLoop.scheduleTask(in: patience) { socket.close(mode: .all, promise: nil) }
    }

    /// Sends messages until there are no more, or until nobody wants them.
    private static func send(
        _ messages: some AsyncSequence<String, Never>,
        to outbound: Outbound
    ) async throws {
        for await message in messages {
            let data = ByteBuffer(string: message)
            try await outbound.write(WebSocketFrame(fin: true, opcode: .text, data: data))
        }
        try Task.checkCancellation()
    }

    /// Receives messages until the browser closes, or says what it should not.
    ///
    /// - Returns: The code to close with; `nil` when the browser left without a word.
    private static func read(
        _ arrivals: inout Inbound,
        answering outbound: Outbound,
        receive: @Sendable (String) async -> Void
    ) async throws -> WebSocketErrorCode? {
        while let arrival = try await arrivals.next() {
            let frame: WebSocketFrame
            switch arrival {
            case .frame(let arrived): frame = arrived
            case .violation(let code): return code
            }
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
    }
}
