import OpenPlatform

/// The newest exchanges in a bounded amount of memory.
struct NetworkRing {
    private static let mostEntries = 300
    private static let mostBytes = 8 << 20

    private(set) var entries: [NetworkEntry] = []
    private var watches: [Int: Stopwatch] = [:]
    private var count = 0

    /// Gives an exchange the next number and keeps it; the oldest give way.
    mutating func append(_ entry: NetworkEntry, timedBy watch: Stopwatch) -> NetworkEntry {
        var entry = entry
        count += 1
        entry.id = count
        entries.append(entry)
        watches[entry.id] = watch
        trim()
        return entry
    }

    /// Changes an exchange that is still kept.
    mutating func change(_ id: Int, _ change: (inout NetworkEntry) -> Void) -> NetworkEntry? {
        guard let place = entries.lastIndex(where: { $0.id == id }) else { return nil }
        change(&entries[place])
        return entries[place]
    }

    /// The milliseconds that an exchange took; it is no longer timed.
    mutating func stopWatch(of id: Int) -> Double? {
        watches.removeValue(forKey: id)?.milliseconds
    }

    /// Forgets all exchanges; numbers go on.
    mutating func clear() {
        entries = []
        watches = [:]
    }

    private mutating func trim() {
        var weight = entries.reduce(0) { $0 + $1.weight }
        while entries.count > 1, entries.count > Self.mostEntries || weight > Self.mostBytes {
            let oldest = entries.removeFirst()
            watches[oldest.id] = nil
            weight -= oldest.weight
        }
    }
}
