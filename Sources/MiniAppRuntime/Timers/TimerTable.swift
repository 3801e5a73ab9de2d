import OpenPlatform

/// The timers of a mini-app, ordered by the platform clock.
struct TimerTable {
    struct Timer {
        let id: Int
        let interval: Double
        let isRepeating: Bool
        let origin: Cause
        var due: PlatformInstant
        var order: Int
    }

    private var timers: [Int: Timer] = [:]
    private var started = 0

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
        let wanted = milliseconds.isFinite ? max(milliseconds, 0) : 0
        let interval = (isRepeating ? max(wanted, 1) : wanted) / 1000
        timers[id] = Timer(
            id: id,
            interval: interval,
            isRepeating: isRepeating,
            origin: origin,
            due: now + interval,
            order: started
        )
    }

    mutating func stop(id: Int) { timers[id] = nil }

    mutating func stopAll() { timers = [:] }

    /// Takes the next timer that is due; a repeating one is put back for its next turn.
    ///
    /// After a jump of the clock a repeating timer fires once, as on a phone that slept.
    mutating func takeDue(at now: PlatformInstant) -> Timer? {
        let due = timers.values.filter { $0.due <= now }
        guard let next = due.min(by: { ($0.due, $0.order) < ($1.due, $1.order) }) else { return nil }
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
