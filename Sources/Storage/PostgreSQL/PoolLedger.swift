/// Who has which of a bounded number of connections, and who waits for one; decides, and does nothing else.
struct PoolLedger<Connection, Waiter> {
    /// What one who asked for a connection is to do.
    enum Turn {
        /// Use a connection that was idle, or that somebody gave back.
        case use(Connection)

        /// Open a connection.
        case open

        /// Go away.
        case leave
    }

    private let size: Int
    private var idle: [Connection] = []
    private var waiting: ArraySlice<Waiter> = []
    private var isClosed = false

    /// How many connections are lent, or are being opened.
    private(set) var lent = 0

    /// Begins without connections, of which there may be `size`.
    init(size: Int) {
        self.size = size
    }

    /// Takes a connection or the right to open one; `nil` says that the waiter now stands in line.
    mutating func ask(_ waiter: Waiter) -> Turn? {
        if isClosed { return .leave }
        guard lent < size else {
            waiting.append(waiter)
            return nil
        }
        lent += 1
        return idle.popLast().map { .use($0) } ?? .open
    }

    /// Takes a place back, with its connection unless that is gone, and says whose turn it is now.
    mutating func giveBack(_ connection: Connection?) -> (waiter: Waiter, turn: Turn)? {
        if let waiter = waiting.popFirst() {
            return (waiter, connection.map { .use($0) } ?? .open)
        }
        lent -= 1
        if let connection, !isClosed { idle.append(connection) }
        return nil
    }

    /// Lends nothing from now on; gives those who have to go away, and the connections to let go of.
    mutating func close() -> (waiting: ArraySlice<Waiter>, idle: [Connection]) {
        isClosed = true
        defer { (waiting, idle) = ([], []) }
        return (waiting, idle)
    }
}

extension PoolLedger.Turn: Sendable where Connection: Sendable, Waiter: Sendable {}
