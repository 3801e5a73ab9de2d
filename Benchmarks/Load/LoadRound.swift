import NIOCore

/// A number of calls over several connections, on one event loop.
final class LoadRound {
    private let requests: [ByteBuffer]
    private let start: [UInt8]
    private let end: EventLoopPromise<LoadGenerator.Outcome>
    private var next = 0
    private var times: [Double] = []
    private var bodies: [String] = []
    private let began = NIODeadline.now()

    init(_ requests: [ByteBuffer], _ start: [UInt8], _ end: EventLoopPromise<LoadGenerator.Outcome>) {
        self.requests = requests
        self.start = start
        self.end = end
        times.reserveCapacity(requests.count)
        bodies.reserveCapacity(requests.count)
    }

    /// Sends the first request of a connection.
    func begin(on channel: any Channel) {
        if let request = takeRequest() { channel.writeAndFlush(request, promise: nil) }
    }

    /// The next request, `nil` when all are on their way.
    func takeRequest() -> ByteBuffer? {
        guard next < requests.count else { return nil }
        defer { next += 1 }
        return requests[next]
    }

    /// Takes an answer.
    func answered(_ body: ByteBufferView, after time: TimeAmount) {
        let text = String(decoding: body, as: UTF8.self)
        guard body.starts(with: start) else { return fail(LoadGenerator.WrongAnswer(text: text)) }
        times.append(Double(time.nanoseconds) / 1e6)
        bodies.append(text)
        guard times.count == requests.count else { return }
        let seconds = Double((NIODeadline.now() - began).nanoseconds) / 1e9
        end.succeed(LoadGenerator.Outcome(times: times, seconds: seconds, bodies: bodies))
    }

    /// Ends the round.
    func fail(_ error: any Error) { end.fail(error) }
}

/// One connection: sends a request when the answer before it has come.
final class Caller: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let round: LoadRound
    private var buffer = ByteBuffer()
    private var sentAt = NIODeadline.now()

    init(round: LoadRound) {
        self.round = round
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var chunk = unwrapInboundIn(data)
        buffer.writeBuffer(&chunk)
        guard let body = takeAnswer() else { return }
        let now = NIODeadline.now()
        round.answered(body, after: now - sentAt)
        guard let request = round.takeRequest() else { return }
        sentAt = now
        context.writeAndFlush(wrapOutboundOut(request), promise: nil)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { round.fail(error) }

    func channelInactive(context: ChannelHandlerContext) { round.fail(ChannelError.eof) }

    /// The body of a whole answer, `nil` while a part is missing.
    private func takeAnswer() -> ByteBufferView? {
        let bytes = buffer.readableBytesView
        guard let head = bytes.firstRange(of: Self.endOfHead),
            let field = bytes[..<head.lowerBound].firstRange(of: Self.length)
        else { return nil }
        let length = bytes[field.upperBound...].prefix { $0 >= 0x30 && $0 <= 0x39 }
            .reduce(0) { $0 * 10 + Int($1 - 0x30) }
        guard bytes.endIndex - head.upperBound >= length else { return nil }
        defer { buffer.clear() }
        return bytes[head.upperBound..<(head.upperBound + length)]
    }

    private static let endOfHead = Array("\r\n\r\n".utf8)
    private static let length = Array("ontent-Length: ".utf8)
}
