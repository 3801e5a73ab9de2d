import NIOCore
import NIOPosix

/// Keeps a server busy over connections that stay open, from one thread.
///
/// Requests are bytes that were made before, and of an answer only its end is looked for, so that the server is what is measured.
struct LoadGenerator {
    private let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    private let connections = 64

    /// How a number of calls went.
    struct Outcome: Sendable {
        /// How long each took, in milliseconds.
        var times: [Double]

        /// Real seconds from the first to the last.
        var seconds: Double

        /// The answers in the order they came.
        var bodies: [String]
    }

    /// A call did not get the answer it should.
    struct WrongAnswer: Error, CustomStringConvertible {
        let text: String

        var description: String { "unexpected answer: \(text)" }
    }

    /// Sends each request once and waits for all answers.
    ///
    /// - Parameters:
    ///   - requests: The requests, whole.
    ///   - port: Where the server listens on this machine.
    ///   - start: What the body of each answer begins with.
    /// - Returns: How it went.
    /// - Throws: ``WrongAnswer``, or why nobody can be reached.
    func send(_ requests: [String], to port: Int, expecting start: String) async throws -> Outcome {
        let loop = group.next()
        let end = loop.makePromise(of: Outcome.self)
        let (requests, start) = (requests.map { ByteBuffer(string: $0) }, Array(start.utf8))
        let round =
            try await loop.submit {
                NIOLoopBound(LoadRound(requests, start, end), eventLoop: loop)
            }
            .get()
        let channels = try await withThrowingTaskGroup { group in
            for _ in 0..<min(connections, requests.count) {
                group.addTask { try await connect(to: port, for: round) }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        try await loop.submit { for channel in channels { round.value.begin(on: channel) } }.get()
        let outcome = try await end.futureResult.get()
        for channel in channels { try? await channel.close() }
        return outcome
    }

    private func connect(to port: Int, for round: NIOLoopBound<LoadRound>) async throws -> any Channel {
        try await ClientBootstrap(group: group)
            .channelOption(.tcpOption(.tcp_nodelay), value: 1)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(Caller(round: round.value))
                }
            }
            .connect(host: "127.0.0.1", port: port).get()
    }
}
