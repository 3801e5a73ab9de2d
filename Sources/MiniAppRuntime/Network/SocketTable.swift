import HostAPI
import Synchronization

/// The sockets of one launch of the mini-app, by the numbers of the calls that began them.
final class SocketTable: Sendable {
    /// How many there may be at once (…/api/network/web-socket/tt-connect-socket).
    static let most = 5

    /// How many bytes of one socket may wait to be sent.
    static let mostWaiting = 8 << 20

    private struct Line {
        let orders: AsyncStream<SocketOrder>.Continuation
        var isOpen = false
        var isClosing = false
        var waiting = 0
    }

    private struct State {
        var lines: [Int: Line] = [:]
        var begun = 0
        var isOver = false
    }

    private let state = Mutex(State())

    /// Whether there is any.
    var isEmpty: Bool { state.withLock(\.lines.isEmpty) }

    /// Begins a socket.
    ///
    /// - Returns: Its ordinal number and the app's orders; `nil` when there are too many, or when the app is over.
    func begin(_ call: Int) -> (ordinal: Int, orders: AsyncStream<SocketOrder>)? {
        let (orders, continuation) = AsyncStream<SocketOrder>.makeStream()
        return state.withLock { state in
            guard !state.isOver, state.lines.count < Self.most else { return nil }
            state.begun += 1
            state.lines[call] = Line(orders: continuation)
            return (state.begun, orders)
        }
    }

    /// Notes that the handshake of a socket is done.
    func opened(_ call: Int) { state.withLock { $0.lines[call]?.isOpen = true } }

    /// Notes that a message of the app is on its way.
    func sent(_ size: Int, on call: Int) { state.withLock { $0.lines[call]?.waiting -= size } }

    /// Forgets a socket.
    func ended(_ call: Int) { state.withLock { _ = $0.lines.removeValue(forKey: call) } }

    /// Takes an order of the app; a socket that is still being opened can only be closed.
    func order(_ order: SocketOrder, _ call: Int) -> PhoneSockets.Receipt {
        state.withLock { state in
            guard let line = state.lines[call], !line.isClosing else { return .notOpen }
            switch order {
            case .send(let message):
                guard line.isOpen else { return .notOpen }
                guard line.waiting + message.size <= Self.mostWaiting else { return .congested }
                state.lines[call]?.waiting += message.size
            case .close:
                state.lines[call]?.isClosing = true
            }
            line.orders.yield(order)
            return .taken
        }
    }

    /// Closes all sockets; what is begun afterwards is none of this table's unless the app goes on.
    func close(_ ending: SocketEnding, forGood: Bool = false) {
        state.withLock { state in
            if forGood { state.isOver = true }
            for call in state.lines.keys {
                state.lines[call]?.isClosing = true
                state.lines[call]?.orders.yield(.close(ending))
                if forGood { state.lines[call]?.orders.finish() }
            }
        }
    }
}
