import Foundation

/// The time that a client lives by; the only place that reads the wall clock is ``system``.
public struct DouyinClock: Sendable {
    /// The moment, in seconds since 1970.
    public let now: @Sendable () -> Double

    /// Waits so many seconds; ends early with `CancellationError`.
    public let sleep: @Sendable (_ seconds: Double) async throws -> Void

    /// Makes a clock out of what it can do.
    ///
    /// - Parameters:
    ///   - now: The moment, in seconds since 1970.
    ///   - sleep: Waits so many seconds.
    public init(
        now: @escaping @Sendable () -> Double,
        sleep: @escaping @Sendable (_ seconds: Double) async throws -> Void
    ) {
        self.now = now
        self.sleep = sleep
    }

    /// The machine's own clock.
    public static let system = DouyinClock(
        now: { Date().timeIntervalSince1970 },
        sleep: { try await Task.sleep(for: .seconds($0)) }
    )
}
