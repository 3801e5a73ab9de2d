import Dispatch
import Synchronization

/// Lends a bounded number of connections, in the order in which they are asked for.
final class ConnectionPool<Connection: Sendable>: Sendable {
    private typealias Ledger = PoolLedger<Connection, Waiter>

    /// One who waits for its turn.
    private final class Waiter: Sendable {
        private let bell = DispatchSemaphore(value: 0)
        private let turn = Mutex<Ledger.Turn>(.leave)

        func wait() -> Ledger.Turn {
            bell.wait()
            return turn.withLock { $0 }
        }

        func call(_ turn: Ledger.Turn) {
            self.turn.withLock { $0 = turn }
            bell.signal()
        }
    }

    private let isUsable: @Sendable (Connection) -> Bool
    private let open: @Sendable () throws -> Connection
    private let ledger: Mutex<Ledger>

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
        self.isUsable = isUsable
        self.open = open
        ledger = Mutex(Ledger(size: max(size, 1)))
    }

    /// Lends a connection, as soon as one is free; it must be given back.
    func borrow() throws -> Connection {
        let waiter = Waiter()
        switch ledger.withLock({ $0.ask(waiter) }) ?? waiter.wait() {
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
        let gone = ledger.withLock { $0.close() }
        for waiter in gone.waiting { waiter.call(.leave) }
    }

    private func opened() throws -> Connection {
        do {
            return try open()
        } catch {
            passOn(nil)
            throw error
        }
    }

    private func passOn(_ connection: Connection?) {
        guard let next = ledger.withLock({ $0.giveBack(connection) }) else { return }
        next.waiter.call(next.turn)
    }
}
