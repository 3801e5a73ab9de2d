/// The way from phones to servers.
package struct Network: Sendable {
    /// Exchanges one HTTP request for its answer; cancelling the task aborts it.
    package var request: @Sendable (HTTPExchange, ProgressWatch?) async throws(NetworkFailure) -> HTTPReply

    /// Builds a network out of what it can do.
    package init(
        request:
            @escaping @Sendable (HTTPExchange, ProgressWatch?) async throws(NetworkFailure) -> HTTPReply
    ) {
        self.request = request
    }

    /// A network without servers.
    package static let none = Network(
        request: { _, _ throws(NetworkFailure) in throw .offline }
    )
}
