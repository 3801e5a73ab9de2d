import Synchronization

/// The newest steps of the story, and a stream of those to come.
package final class Trace: Sendable {
    private let clock: PlatformClock
    private let ring: Mutex<TraceRing>
    private let broadcast = Broadcast<TraceEntry>()

    /// Starts an empty trace.
    ///
    /// - Parameters:
    ///   - clock: Says when a step was recorded.
    ///   - capacity: How many steps are kept; older ones are forgotten.
    package init(clock: PlatformClock, capacity: Int = 10_000) {
        self.clock = clock
        ring = Mutex(TraceRing(capacity: capacity))
    }

    /// Adds a step.
    ///
    /// - Parameter entry: The step; its number and time are set here.
    /// - Returns: Its number, by which later steps name their cause.
    @discardableResult
    package func record(_ entry: TraceEntry) -> Int {
        var entry = entry
        entry.at = clock.now()
        return ring.withLock { ring in
            let recorded = ring.append(entry)
            broadcast.send(recorded)
            return recorded.seq
        }
    }

    /// Completes a step that was pending; streams get it again under its old number.
    ///
    /// - Parameters:
    ///   - seq: Its number; one that is forgotten is left alone.
    ///   - change: Changes it.
    package func revise(_ seq: Int, _ change: (inout TraceEntry) -> Void) {
        ring.withLock { ring in
            if let revised = ring.revise(seq, change) { broadcast.send(revised) }
        }
    }

    /// The steps that are kept, oldest first.
    ///
    /// - Parameters:
    ///   - seq: The number after which to begin.
    ///   - limit: How many at most.
    /// - Returns: Those after `seq` that are still kept.
    package func entries(after seq: Int = 0, limit: Int = .max) -> [TraceEntry] {
        ring.withLock { $0.entries(after: seq, limit: limit) }
    }

    /// Every step recorded or completed from now on.
    ///
    /// - Returns: A stream that ends with its task or with ``finish()``. A reader more than 1,000 steps behind misses
    ///   the oldest, and sees it by their numbers.
    package func stream() -> AsyncStream<TraceEntry> {
        broadcast.stream(capacity: 1_000)
    }

    /// Forgets every step; numbers go on.
    package func clear() {
        ring.withLock { $0.clear() }
    }

    /// Ends every stream: for shutting down.
    package func finish() {
        broadcast.finish()
    }
}
