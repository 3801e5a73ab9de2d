/// How platform time follows real time: the whole arithmetic of the clock, without a clock.
///
/// Real time is a number of seconds from any fixed start.
struct ClockFace: Sendable {
    private let shown: ClockReading
    private let realWhenShown: Double

    init(_ shown: ClockReading, real: Double) {
        self.shown = shown
        realWhenShown = real
    }

    func now(real: Double) -> PlatformInstant {
        shown.frozen ? shown.now : shown.now + (real - realWhenShown) * shown.rate
    }

    func reading(real: Double) -> ClockReading {
        ClockReading(now: now(real: real), frozen: shown.frozen, rate: shown.rate)
    }

    /// The real seconds until a moment comes by itself, `nil` while the clock stands still.
    func realSeconds(until moment: PlatformInstant, real: Double) -> Double? {
        let wait = moment - now(real: real)
        if wait <= 0 { return 0 }
        return shown.frozen ? nil : wait / shown.rate
    }

    mutating func apply(_ change: ClockChange, real: Double) {
        self = ClockFace(reading(real: real).applying(change), real: real)
    }
}
