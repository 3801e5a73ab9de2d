import Synchronization

/// Counts the requests that may still be sent.
final class Slots: Sendable {
    private let count: Mutex<Int>

    init(_ count: Int) {
        self.count = Mutex(count)
    }

    /// How many are left.
    var free: Int { count.withLock { $0 } }

    func take(_ number: Int) { count.withLock { $0 -= number } }

    func giveBack() { count.withLock { $0 += 1 } }
}
