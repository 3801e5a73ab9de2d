/// How far an exchange has come.
package struct TransferProgress: Sendable, Hashable {
    /// Which way the bytes go.
    package enum Direction: Sendable, Hashable {
        /// To the server.
        case sent
        /// From the server.
        case received
    }

    /// Which way the bytes go.
    package let direction: Direction
    /// Those that are through.
    package let bytes: Int
    /// All that there will be, if that is known.
    package let total: Int?

    /// Describes a state of an exchange.
    package init(_ direction: Direction, bytes: Int, of total: Int?) {
        self.direction = direction
        self.bytes = bytes
        self.total = total
    }
}

/// Is told how far an exchange has come; the exchange goes on when it returns.
package typealias ProgressWatch = @Sendable (TransferProgress) async -> Void
