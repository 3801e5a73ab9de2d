import NIOCore
import NIOHTTP1
import NIOPosix
import NIOWebSocket

/// A WebSocket server that sends back what it gets, and closes with 4001 when it reads `leave`.
enum EchoServer {
    private typealias Frames = NIOAsyncChannel<WebSocketFrame, WebSocketFrame>

    /// Starts a server, hands over its port, and ends it.
    static func with(_ body: (_ port: Int) async throws -> Void) async throws {
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        let server = try await ServerBootstrap(group: group)
            .bind(host: "127.0.0.1", port: 0) { channel in
                channel.eventLoop.makeCompletedFuture { try upgradable(channel) }
            }
        let port = server.channel.localAddress?.port ?? 0
        let serving = Task {
            try await server.executeThenClose { connections in
                try await withThrowingDiscardingTaskGroup { group in
                    for try await connection in connections {
                        group.addTask { if let frames = try? await connection.get() { await echo(frames) } }
                    }
                }
            }
        }
        let result: Result<Void, any Error>
        do {
            result = .success(try await body(port))
        } catch {
            result = .failure(error)
        }
        serving.cancel()
        _ = await serving.result
        try await group.shutdownGracefully()
        try result.get()
    }

    private static func upgradable(_ channel: any Channel) throws -> EventLoopFuture<Frames?> {
        let upgrader = NIOTypedWebSocketServerUpgrader<Frames?>(
            shouldUpgrade: { channel, head in
                let isKnown = head.headers["sec-websocket-protocol"].contains { $0.contains("p1") }
                let headers: HTTPHeaders = isKnown ? ["Sec-WebSocket-Protocol": "p1"] : [:]
                return channel.eventLoop.makeSucceededFuture(head.uri == "/none" ? nil : headers)
            },
            upgradePipelineHandler: { channel, _ in
                channel.eventLoop.makeCompletedFuture { try Frames(wrappingChannelSynchronously: channel) }
            }
        )
        return try channel.pipeline.syncOperations.configureUpgradableHTTPServerPipeline(
            configuration: NIOUpgradableHTTPServerPipelineConfiguration(
                upgradeConfiguration: NIOTypedHTTPServerUpgradeConfiguration(
                    upgraders: [upgrader],
                    notUpgradingCompletionHandler: { channel in
                        channel.close(promise: nil)
                        return channel.eventLoop.makeSucceededFuture(nil)
                    }
                )
            )
        )
    }

    private static func echo(_ frames: Frames?) async {
        try? await frames?
            .executeThenClose { inbound, outbound in
                for try await frame in inbound {
                    switch frame.opcode {
                    case .text where String(buffer: frame.unmaskedData) == "leave":
                        var data = ByteBuffer()
                        data.writeInteger(UInt16(4001))
                        data.writeString("gone")
                        try await outbound.write(
                            WebSocketFrame(fin: true, opcode: .connectionClose, data: data)
                        )
                    case .text, .binary:
                        let back = WebSocketFrame(fin: true, opcode: frame.opcode, data: frame.unmaskedData)
                        try await outbound.write(back)
                    case .connectionClose:
                        let back = WebSocketFrame(
                            fin: true,
                            opcode: .connectionClose,
                            data: frame.unmaskedData
                        )
                        try await outbound.write(back)
                        return
                    default: continue
                    }
                }
            }
    }
}
