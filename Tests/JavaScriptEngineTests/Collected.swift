import Synchronization

/// Gathers what closures on other threads report.
final class Collected<Item: Sendable>: Sendable {
    private let storage = Mutex<[Item]>([])

    var items: [Item] { storage.withLock { $0 } }

    func add(_ item: Item) {
        storage.withLock { $0.append(item) }
    }
}
