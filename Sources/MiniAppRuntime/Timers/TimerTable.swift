import OpenPlatform

/// The timers of a mini-app, ordered by the platform clock.
struct TimerTable {
    struct Timer {
        let id: Int
        let interval: Double
        let isRepeating: Bool
        let origin: Cause

        /// How many timers, one started by the other, led to it.
        let depth: Int

        var due: PlatformInstant
        var order: Int
    }

    /// A timer that is started by timers this deep waits at least ``deepInterval`` (HTML standard, timers).
    private static let deepest = 5

    private static let deepInterval = 0.004

    /// The longest interval in milliseconds, so that no date leaves the calendar.
    private static let longest = 2_147_483_647.0

    private var timers: [Int: Timer] = [:]

    /// How many turns of timers have been planned; those of one moment come in this order.
    private(set) var started = 0

    /// The depth of the timer that is firing.
    private var depth = 0

    var earliest: PlatformInstant? { timers.values.map(\.due).min() }

    var count: Int { timers.count }

    /// Starts a timer; an interval below 1 ms counts as 1 ms for repeating ones, so that they can't starve the app.
    mutating func start(
        id: Int,
        milliseconds: Double,
        isRepeating: Bool,
        origin: Cause,
        now: PlatformInstant
    ) {
        started += 1
        let wanted = milliseconds.isFinite ? min(max(milliseconds, 0), Self.longest) : 0
        let least = depth >= Self.deepest ? Self.deepInterval : isRepeating ? 0.001 : 0
        let interval = max(wanted / 1000, least)
        timers[id] = Timer(
            id: id,
            interval: interval,
            isRepeating: isRepeating,
            origin: origin,
            depth: depth + 1,
            due: now + interval,
            order: started
        )
    }

    mutating func stop(id: Int) { timers[id] = nil }

    mutating func stopAll() { timers = [:] }

    /// Takes the next timer that is due; a repeating one is put back for its next turn.
    ///
    /// After a jump of the clock a repeating timer fires once, as on a phone that slept.
    ///
    /// - Parameters:
    ///   - now: The moment that it is.
    ///   - order: The last turn to take; those that were planned later are for the next round.
    /// - Returns: The timer, or `nil` when none is due.
    mutating func takeDue(at now: PlatformInstant, upTo order: Int) -> Timer? {
        depth = 0
        let due = timers.values.filter { $0.due <= now && $0.order <= order }
        guard let next = due.min(by: { ($0.due, $0.order) < ($1.due, $1.order) }) else { return nil }
        depth = next.depth
        if next.isRepeating {
            started += 1
            var again = next
            again.due = max(next.due + next.interval, now)
            if again.due <= now { again.due = now + next.interval }
            again.order = started
            timers[next.id] = again
        } else {
            timers[next.id] = nil
        }
        return next
    }
}
