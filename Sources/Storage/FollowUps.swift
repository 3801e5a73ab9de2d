import Synchronization

/// What is to be done once one transaction is durable.
final class FollowUps: Sendable {
    private let actions = Mutex<[@Sendable () -> Void]>([])

    func add(_ action: @escaping @Sendable () -> Void) {
        actions.withLock { $0.append(action) }
    }

    /// Forgets everything, because the transaction is tried again from its beginning.
    func forget() {
        actions.withLock { $0 = [] }
    }

    /// Does everything, in the order it was added.
    func run() {
        for action in actions.withLock({ $0 }) { action() }
    }
}
