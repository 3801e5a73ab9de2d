import HostAPI
import NIOCore
import NIOWebSocket

/// An open socket of a mini-app.
struct SocketTalk: Sendable {
    private typealias Outbound = NIOAsyncChannelOutboundWriter<WebSocketFrame>

    /// How long a server may take to answer a close.
    private static let patience = TimeAmount.milliseconds(500)

    let channel: SocketClient.Channel
    let tell: @Sendable (SocketEvent) async -> Void

    /// What a task of the talk came to.
    private enum Outcome: Sendable {
        case closing(SocketEnding)
        case closed(SocketEnding?)
    }

    /// Carries orders out and tells what comes, until one side closes.
    ///
    /// - Returns: The code and reason of the end: the server's, else the app's, else 1006.
    func run(_ orders: AsyncStream<SocketOrder>) async throws -> SocketEnding {
        try await channel.executeThenClose { inbound, outbound in
            try await withThrowingTaskGroup(of: Outcome.self) { group in
                group.addTask { .closing(try await send(orders, to: outbound)) }
                group.addTask { .closed(try await receive(inbound, answering: outbound)) }
                var own: SocketEnding?
                while let outcome = try await group.next() {
                    switch outcome {
                    case .closing(let ending):
                        own = ending
                        let socket = channel.channel
                        socket.eventLoop.scheduleTask(in: Self.patience) { socket.close(promise: nil) }
                    case .closed(let ending):
                        group.cancelAll()
                        return ending ?? own ?? .abnormal
                    }
                }
                return own ?? .abnormal
            }
        }
    }

    /// Sends messages until the app closes, or until nobody can order any more.
    private func send(_ orders: AsyncStream<SocketOrder>, to outbound: Outbound) async throws -> SocketEnding
    {
        for await order in orders {
            switch order {
            case .send(let message):
                try await outbound.write(Self.frame(message))
                await tell(.sent(message))
            case .close(let ending):
                try await outbound.write(Self.closeFrame(ending))
                return ending
            }
        }
        try Task.checkCancellation()
        let ending = SocketEnding(code: 1001)
        try await outbound.write(Self.closeFrame(ending))
        return ending
    }

    /// Tells what the server sends until it closes; `nil` when it left without a word.
    private func receive(
        _ inbound: NIOAsyncChannelInboundStream<WebSocketArrival>,
        answering outbound: Outbound
    ) async throws -> SocketEnding? {
        for try await arrival in inbound {
            guard case .frame(let frame) = arrival else {
                try? await outbound.write(Self.closeFrame(SocketEnding(code: 1002)))
                return SocketEnding(code: 1002)
            }
            var data = frame.unmaskedData
            switch frame.opcode {
            case .text: await tell(.message(.text(String(buffer: data))))
            case .binary: await tell(.message(.bytes(Array(data.readableBytesView))))
            case .ping:
                try await outbound.write(
                    WebSocketFrame(fin: true, opcode: .pong, maskKey: .random(), data: data)
                )
            case .connectionClose:
                let code = data.readInteger(as: UInt16.self).map(Int.init) ?? 1005
                let ending = SocketEnding(code: code, reason: String(buffer: data))
                try? await outbound.write(Self.closeFrame(SocketEnding(code: code == 1005 ? 1000 : code)))
                return ending
            default: continue
            }
        }
        return nil
    }

    private static func frame(_ message: SocketMessage) -> WebSocketFrame {
        switch message {
        case .text(let text):
            WebSocketFrame(fin: true, opcode: .text, maskKey: .random(), data: ByteBuffer(string: text))
        case .bytes(let bytes):
            WebSocketFrame(fin: true, opcode: .binary, maskKey: .random(), data: ByteBuffer(bytes: bytes))
        }
    }

    private static func closeFrame(_ ending: SocketEnding) -> WebSocketFrame {
        var data = ByteBuffer()
        data.writeInteger(UInt16(truncatingIfNeeded: ending.code))
        data.writeString(ending.reason)
        return WebSocketFrame(fin: true, opcode: .connectionClose, maskKey: .random(), data: data)
    }
}
