import NIOCore
import NIOPosix

/// A connection on which a test writes what it likes, byte for byte.
package actor RawConnection {
    /// The other side ended the connection before it said what a test reads.
    package struct Ended: Error {}

    private let outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
    private var inbound: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator
    private var buffer = ByteBuffer()

    private init(
        _ inbound: NIOAsyncChannelInboundStream<ByteBuffer>,
        _ outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
    ) {
        self.outbound = outbound
        self.inbound = inbound.makeAsyncIterator()
    }

    /// Connects to a port of this machine, and closes the connection at the end.
    ///
    /// - Parameters:
    ///   - port: The port.
    ///   - body: Uses the connection.
    /// - Returns: What the body returns.
    /// - Throws: What the body throws, or why nobody can be reached there.
    package static func to<Result: Sendable>(
        port: Int,
        _ body: @Sendable (RawConnection) async throws -> Result
    ) async throws -> Result {
        let channel = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .channelOption(.allowRemoteHalfClosure, value: true)
            .connect(host: "127.0.0.1", port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                }
            }
        return try await channel.executeThenClose { inbound, outbound in
            try await body(RawConnection(inbound, outbound))
        }
    }

    /// Sends bytes as they are.
    package func send(_ bytes: some Sequence<UInt8> & Sendable) async throws {
        try await outbound.write(ByteBuffer(bytes: bytes))
    }

    /// Sends text as it is.
    package func send(_ text: String) async throws { try await send(text.utf8) }

    /// Reads a number of bytes.
    package func bytes(_ count: Int) async throws -> [UInt8] {
        while buffer.readableBytes < count {
            guard try await fill() else { throw Ended() }
        }
        return buffer.readBytes(length: count) ?? []
    }

    /// Reads up to the end of a piece of text, which is included.
    package func text(through end: String) async throws -> String {
        while true {
            let text = String(decoding: buffer.readableBytesView, as: UTF8.self)
            if let range = text.firstRange(of: end) {
                let found = String(text[..<range.upperBound])
                buffer.moveReaderIndex(forwardBy: found.utf8.count)
                return found
            }
            guard try await fill() else { throw Ended() }
        }
    }

    /// Reads until the other side ends the connection.
    package func rest() async throws -> [UInt8] {
        while try await fill() {}
        return buffer.readBytes(length: buffer.readableBytes) ?? []
    }

    private func fill() async throws -> Bool {
        var iterator = inbound
        let more = try await iterator.next(isolation: #isolation)
        inbound = iterator
        guard var more else { return false }
        buffer.writeBuffer(&more)
        return true
    }
}
