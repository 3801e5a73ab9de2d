/// The sockets of a phone, as one call sees them.
package struct PhoneSockets: Sendable {
    /// What became of an order.
    package enum Receipt: Sendable, Hashable {
        /// It will be carried out.
        case taken
        /// The socket isn't open yet, or no longer.
        case notOpen
        /// Too much waits already.
        case congested
    }

    /// Begins a socket whose events go to the call's task; `nil` when there are too many.
    package let open: @Sendable (SocketRequest) -> Int?

    /// Does something with the socket of a task, by the number of the call that began it.
    package let order: @Sendable (SocketOrder, _ socket: Int) -> Receipt

    /// A phone without sockets.
    package static let none = PhoneSockets(open: { _ in nil }, order: { _, _ in .notOpen })

    /// Collects what can be done with sockets.
    package init(
        open: @escaping @Sendable (SocketRequest) -> Int?,
        order: @escaping @Sendable (SocketOrder, _ socket: Int) -> Receipt
    ) {
        self.open = open
        self.order = order
    }
}
