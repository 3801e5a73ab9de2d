import Synchronization

/// Remembers which messages were sent, so that a batch that is run again sends the rest only.
public protocol MessageLedger: Sendable {
    /// Takes a key before its message is sent.
    ///
    /// - Parameter key: The message's idempotency key, together with the app.
    /// - Returns: False when somebody took it before.
    /// - Throws: What the ledger's medium throws; the message then is not sent.
    func claim(_ key: String) async throws -> Bool

    /// Gives a key back whose message was certainly not sent.
    func release(_ key: String) async throws
}

/// A ledger in this process's memory, which forgets the oldest keys.
public final class MemoryMessageLedger: MessageLedger {
    private struct State {
        var keys: Set<String> = []
        var order: [String] = []
        var start = 0
    }

    private let limit: Int
    private let state = Mutex(State())

    /// Makes an empty ledger.
    ///
    /// - Parameter limit: How many keys it remembers.
    public init(limit: Int = 100_000) {
        self.limit = max(1, limit)
    }

    /// See ``MessageLedger/claim(_:)``.
    public func claim(_ key: String) -> Bool {
        state.withLock { state in
            guard state.keys.insert(key).inserted else { return false }
            state.order.append(key)
            while state.keys.count > limit {
                state.keys.remove(state.order[state.start])
                state.start += 1
            }
            if state.start > limit {
                state.order.removeFirst(state.start)
                state.start = 0
            }
            return true
        }
    }

    /// See ``MessageLedger/release(_:)``.
    public func release(_ key: String) {
        state.withLock { state in
            guard state.keys.remove(key) != nil else { return }
            state.order.removeAll { $0 == key }
        }
    }
}
