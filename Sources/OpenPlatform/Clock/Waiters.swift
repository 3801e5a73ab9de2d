/// Who waits for which moment, earliest first; those of one moment in the order they came.
struct Waiters<Waiter> {
    /// Names one waiter; later ones are greater.
    typealias Ticket = Int

    private struct Entry {
        let moment: PlatformInstant
        let ticket: Ticket
        let waiter: Waiter
    }

    private var entries: [Entry] = []

    /// The first moment that somebody waits for.
    var earliest: PlatformInstant? { entries.first?.moment }

    var count: Int { entries.count }

    mutating func add(_ waiter: Waiter, until moment: PlatformInstant, ticket: Ticket) {
        let entry = Entry(moment: moment, ticket: ticket, waiter: waiter)
        entries.insert(entry, at: place(of: (moment, ticket)))
    }

    mutating func remove(_ ticket: Ticket) -> Waiter? {
        guard let place = entries.firstIndex(where: { $0.ticket == ticket }) else { return nil }
        return entries.remove(at: place).waiter
    }

    /// Takes out those whose moment has come.
    mutating func removeDue(at now: PlatformInstant) -> [Waiter] {
        let due = entries.prefix { $0.moment <= now }
        entries.removeFirst(due.count)
        return due.map(\.waiter)
    }

    private func place(of key: (PlatformInstant, Ticket)) -> Int {
        var (low, high) = (0, entries.count)
        while low < high {
            let middle = (low + high) / 2
            if (entries[middle].moment, entries[middle].ticket) < key {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low
    }
}
