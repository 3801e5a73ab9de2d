/// The way from phones to servers.
package struct Network: Sendable {
    /// Exchanges one HTTP request for its answer; cancelling the task aborts it.
    package var request: @Sendable (HTTPExchange, ProgressWatch?) async throws(NetworkFailure) -> HTTPReply

    /// Is told what comes of a socket; it goes on when this returns.
    package typealias SocketWatch = @Sendable (SocketEvent) async -> Void

    /// Opens a WebSocket and carries orders out until it is closed; cancelling the task ends it at once.
    package var connect:
        @Sendable (SocketRequest, AsyncStream<SocketOrder>, @escaping SocketWatch)
            async throws(NetworkFailure)
            -> SocketEnding

    /// Builds a network out of what it can do; without `connect` no socket can be opened.
    package init(
        request:
            @escaping @Sendable (HTTPExchange, ProgressWatch?) async throws(NetworkFailure) -> HTTPReply,
        connect:
            @escaping @Sendable (SocketRequest, AsyncStream<SocketOrder>, @escaping SocketWatch)
            async
            throws(NetworkFailure) -> SocketEnding = { _, _, _ throws(NetworkFailure) in throw .offline }
    ) {
        self.request = request
        self.connect = connect
    }

    /// A network without servers.
    package static let none = Network(
        request: { _, _ throws(NetworkFailure) in throw .offline }
    )
}
