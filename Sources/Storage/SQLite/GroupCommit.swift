import Synchronization

/// Brings writers that come at the same time into one transaction, so that they wait for the disk together.
///
/// Who finds nobody at work leads: commits what everybody has brought by then, and tells each its own end. Those who came
/// meanwhile are the next group, led by the one who waited longest. Nobody leads twice, and nobody is overtaken.
final class GroupCommit: Sendable {
    private struct Line {
        var waiting: [PendingWrite] = []
        var isLed = false
    }

    private let line = Mutex(Line())
    private let commit: @Sendable ([PendingWrite]) -> Void

    /// Makes an empty line.
    ///
    /// - Parameter commit: Runs the parts of a group in order and makes them durable, or fails them.
    init(_ commit: @escaping @Sendable ([PendingWrite]) -> Void) {
        self.commit = commit
    }

    /// How many wait for their group to begin.
    var waiting: Int { line.withLock { $0.waiting.count } }

    /// Waits until a part is durable.
    ///
    /// - Throws: What the part threw, or why its group could not be committed.
    func perform(_ write: PendingWrite) throws {
        let isFirst = line.withLock { line in
            line.waiting.append(write)
            defer { line.isLed = true }
            return !line.isLed
        }
        if isFirst || write.summons() == .lead { lead() }
        try write.end()
    }

    private func lead() {
        let group = line.withLock { line in
            defer { line.waiting = [] }
            return line.waiting
        }
        commit(group)
        let next = line.withLock { line in
            line.isLed = !line.waiting.isEmpty
            return line.waiting.first
        }
        next?.summon(to: .lead)
        for write in group { write.summon(to: .leave) }
    }
}
