import Dispatch
import Synchronization

/// Lends a bounded number of connections, in the order in which they are asked for.
final class ConnectionPool<Connection: Sendable>: Sendable {
    private enum Turn {
        case use(Connection)
        case open
        case leave
    }

    /// One who waits for its turn.
    private final class Waiter: Sendable {
        private let bell = DispatchSemaphore(value: 0)
        private let turn = Mutex<Turn>(.leave)

        func wait() -> Turn {
            bell.wait()
            return turn.withLock { $0 }
        }

        func call(_ turn: Turn) {
            self.turn.withLock { $0 = turn }
            bell.signal()
        }
    }

    private struct State {
        var idle: [Connection] = []

        /// How many connections are lent, or are being opened.
        var lent = 0

        var waiting: ArraySlice<Waiter> = []
        var isClosed = false
    }

    private let size: Int
    private let isUsable: @Sendable (Connection) -> Bool
    private let open: @Sendable () throws -> Connection
    private let state = Mutex(State())

    /// Makes an empty pool.
    ///
    /// - Parameters:
    ///   - size: How many connections there may be; at least one.
    ///   - isUsable: Whether a connection that comes back can be lent again.
    ///   - open: Makes a connection.
    init(
        size: Int,
        isUsable: @escaping @Sendable (Connection) -> Bool,
        open: @escaping @Sendable () throws -> Connection
    ) {
        self.size = max(size, 1)
        self.isUsable = isUsable
        self.open = open
    }

    /// Lends a connection, as soon as one is free; it must be given back.
    func borrow() throws -> Connection {
        let waiter = Waiter()
        let turn: Turn? = state.withLock { state in
            if state.isClosed { return .leave }
            guard state.lent < size else {
                state.waiting.append(waiter)
                return nil
            }
            state.lent += 1
            return state.idle.popLast().map { .use($0) } ?? .open
        }
        switch turn ?? waiter.wait() {
        case .use(let connection): return connection
        case .open: return try opened()
        case .leave: throw StorageFault.closed
        }
    }

    /// Takes a connection back; one that can't be lent again makes room for a new one.
    func giveBack(_ connection: Connection) {
        passOn(isUsable(connection) ? connection : nil)
    }

    /// Lets go of all connections: the idle ones now, those that are lent when they come back.
    func close() {
        let (waiting, idle) = state.withLock { state in
            let gone = (state.waiting, state.idle)
            state.isClosed = true
            state.waiting = []
            state.idle = []
            return gone
        }
        for waiter in waiting { waiter.call(.leave) }
        _ = idle
    }

    private func opened() throws -> Connection {
        do {
            return try open()
        } catch {
            passOn(nil)
            throw error
        }
    }

    /// Hands a place, with its connection if there is one, to whoever waited longest.
    private func passOn(_ connection: Connection?) {
        let waiter: Waiter? = state.withLock { state in
            if let waiter = state.waiting.popFirst() { return waiter }
            state.lent -= 1
            if let connection, !state.isClosed { state.idle.append(connection) }
            return nil
        }
        waiter?.call(connection.map { .use($0) } ?? .open)
    }
}
