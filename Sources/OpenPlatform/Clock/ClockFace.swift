/// How platform time follows real time: the whole arithmetic of the clock, without a clock.
///
/// Real time is a number of seconds from any fixed start.
struct ClockFace: Sendable {
    private var shown: Double
    private var realWhenShown: Double
    private(set) var isFrozen: Bool
    private(set) var rate: Double

    init(_ reading: ClockReading, real: Double) {
        shown = reading.now.seconds
        realWhenShown = real
        isFrozen = reading.frozen
        rate = reading.rate
    }

    func now(real: Double) -> PlatformInstant {
        PlatformInstant(seconds: isFrozen ? shown : shown + (real - realWhenShown) * rate)
    }

    func reading(real: Double) -> ClockReading {
        ClockReading(now: now(real: real), frozen: isFrozen, rate: rate)
    }

    /// The real seconds until a moment comes by itself, `nil` while the clock stands still.
    func realSeconds(until moment: PlatformInstant, real: Double) -> Double? {
        let wait = moment - now(real: real)
        if wait <= 0 { return 0 }
        return isFrozen ? nil : wait / rate
    }

    mutating func apply(_ change: ClockChange, real: Double) {
        let moment = change.now ?? now(real: real)
        shown = moment.seconds + (change.advance ?? 0)
        realWhenShown = real
        rate = change.rate ?? rate
        isFrozen = change.frozen ?? isFrozen
    }
}
