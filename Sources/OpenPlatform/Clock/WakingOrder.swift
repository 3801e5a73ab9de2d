/// Who may go on when several tasks of one actor are due: one after the other.
///
/// A task that is resumed reaches its actor by way of the shared threads, where tasks overtake each other. So the next
/// one is resumed only when the one before has arrived.
struct WakingOrder<Waiter> {
    /// Those who are due but must wait, by their actor; an actor is here while one of its tasks is on its way.
    private var queues: [ObjectIdentifier: [Waiter]] = [:]

    /// Notes that a waiter is due.
    ///
    /// - Parameters:
    ///   - waiter: The waiter.
    ///   - actor: The actor it belongs to; without one there is no order to keep.
    /// - Returns: The waiter, if it may go on now.
    mutating func due(_ waiter: Waiter, of actor: ObjectIdentifier?) -> Waiter? {
        guard let actor, queues[actor] != nil else {
            if let actor { queues[actor] = [] }
            return waiter
        }
        queues[actor]?.append(waiter)
        return nil
    }

    /// Notes that a waiter is back on its actor.
    ///
    /// - Parameter actor: The actor.
    /// - Returns: The next waiter of that actor, which may go on now.
    mutating func arrived(_ actor: ObjectIdentifier?) -> Waiter? {
        guard let actor, let isEmpty = queues[actor]?.isEmpty else { return nil }
        if isEmpty { queues[actor] = nil }
        return queues[actor]?.removeFirst()
    }
}
