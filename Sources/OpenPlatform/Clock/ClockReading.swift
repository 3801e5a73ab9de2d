/// What the platform's clock shows, and how it goes on.
package struct ClockReading: Sendable, Hashable, Codable {
    /// The moment it showed.
    package let now: PlatformInstant

    /// Whether it stands still.
    package let frozen: Bool

    /// Platform seconds in a real second; kept while frozen.
    package let rate: Double

    /// Describes a clock.
    package init(now: PlatformInstant, frozen: Bool = false, rate: Double = 1) {
        self.now = now
        self.frozen = frozen
        self.rate = rate
    }
}

extension ClockReading {
    /// What a clock that shows this shows after a change; it stops at the ends of what it can show.
    func applying(_ change: ClockChange) -> ClockReading {
        let moment = (change.now ?? now) + (change.advance ?? 0)
        let (first, last) = (ClockChange.moments.lowerBound, ClockChange.moments.upperBound)
        return ClockReading(
            now: PlatformInstant(seconds: min(max(moment.seconds, first), last)),
            frozen: change.frozen ?? frozen,
            rate: change.rate ?? rate
        )
    }
}
