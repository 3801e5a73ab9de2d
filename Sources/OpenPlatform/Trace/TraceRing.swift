/// The newest entries in a fixed amount of memory, found by their number.
struct TraceRing {
    /// The number of the newest entry, 0 before the first.
    private(set) var last = 0

    private let capacity: Int
    private var entries: [TraceEntry] = []

    /// The number of the newest entry when the ring was last emptied.
    private var emptiedAt = 0

    init(capacity: Int) {
        self.capacity = max(capacity, 1)
    }

    private var oldest: Int { last - entries.count + 1 }

    private func place(of seq: Int) -> Int { (seq - 1 - emptiedAt) % capacity }

    /// Gives the entry the next number and keeps it.
    mutating func append(_ entry: TraceEntry) -> TraceEntry {
        var entry = entry
        last += 1
        entry.seq = last
        if entries.count < capacity {
            entries.append(entry)
        } else {
            entries[place(of: last)] = entry
        }
        return entry
    }

    /// Changes an entry that is still kept; its number stays.
    mutating func revise(_ seq: Int, _ change: (inout TraceEntry) -> Void) -> TraceEntry? {
        guard oldest <= seq, seq <= last, !entries.isEmpty else { return nil }
        change(&entries[place(of: seq)])
        entries[place(of: seq)].seq = seq
        return entries[place(of: seq)]
    }

    func entries(after seq: Int, limit: Int) -> [TraceEntry] {
        guard seq < last, oldest <= last, limit > 0 else { return [] }
        return (max(seq + 1, oldest)...last).prefix(limit).map { entries[place(of: $0)] }
    }

    mutating func clear() {
        entries = []
        emptiedAt = last
    }
}
