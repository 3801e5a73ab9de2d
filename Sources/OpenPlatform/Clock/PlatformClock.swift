import Foundation
import Synchronization

/// The time that everything on the platform goes by: it can be frozen, set, advanced and sped up.
///
/// The only place in Quaver that asks the machine for the time.
package final class PlatformClock: Sendable {
    private struct State {
        var face: ClockFace
        var waiters = Waiters<Waiter>()
        var waking = WakingOrder<CheckedContinuation<Wakening, Never>>()
        var lastTicket = 0
        var alarm: Alarm?

        mutating func nextTicket() -> Int {
            lastTicket += 1
            return lastTicket
        }
    }

    private struct Waiter {
        let continuation: CheckedContinuation<Wakening, Never>

        /// The actor that waits, if it is one.
        let actor: ObjectIdentifier?
    }

    /// The task that sleeps in real time for the earliest waiter.
    private struct Alarm {
        let ticket: Int
        let moment: PlatformInstant
        let task: Task<Void, Never>
    }

    private enum Wakening {
        case due, cancelled
    }

    private let state: Mutex<State>
    private let broadcast = Broadcast<ClockReading>()

    /// Starts a clock.
    ///
    /// - Parameter reading: What it shows first; the machine's time, running, when left out.
    package init(_ reading: ClockReading? = nil) {
        let reading = reading ?? ClockReading(now: Machine.now)
        state = Mutex(State(face: ClockFace(reading, real: Machine.elapsed)))
    }

    /// Starts a clock that stands still until somebody moves it.
    ///
    /// - Parameter moment: What it shows.
    /// - Returns: A frozen clock.
    package static func frozen(at moment: PlatformInstant) -> PlatformClock {
        PlatformClock(ClockReading(now: moment, frozen: true))
    }

    /// The moment it shows.
    package func now() -> PlatformInstant {
        state.withLock { $0.face.now(real: Machine.elapsed) }
    }

    /// The moment it shows and how it goes on.
    package func reading() -> ClockReading {
        state.withLock { $0.face.reading(real: Machine.elapsed) }
    }

    /// Stops it where it is, or lets it go on from there.
    ///
    /// - Parameter frozen: Whether to stand still.
    package func freeze(_ frozen: Bool = true) {
        apply(ClockChange(frozen: frozen))
    }

    /// Jumps to a moment, forwards or backwards.
    package func set(_ moment: PlatformInstant) {
        apply(ClockChange(now: moment))
    }

    /// Jumps forwards.
    ///
    /// - Parameter seconds: Platform seconds, at least 0.
    package func advance(by seconds: Double) {
        apply(ClockChange(advance: seconds))
    }

    /// Sets how many platform seconds pass in a real one.
    ///
    /// - Parameter rate: More than 0.
    package func setRate(_ rate: Double) {
        apply(ClockChange(rate: rate))
    }

    /// Makes several changes at once and wakes everybody whose moment has come, in the order of their moments.
    ///
    /// - Parameter change: What to change.
    /// - Returns: What the clock shows then.
    @discardableResult
    package func apply(_ change: ClockChange) -> ClockReading {
        state.withLock { state in
            state.face.apply(change, real: Machine.elapsed)
            wakeDue(&state)
            state.alarm?.task.cancel()
            state.alarm = nil
            arm(&state)
            let reading = state.face.reading(real: Machine.elapsed)
            broadcast.send(reading)
            return reading
        }
    }

    /// Shows something else altogether, and wakes everybody whose moment has come.
    ///
    /// - Parameter reading: What to show from now on.
    package func show(_ reading: ClockReading) {
        apply(ClockChange(now: reading.now, frozen: reading.frozen, rate: reading.rate))
    }

    /// What the machine's own clock shows, which no test can change.
    package static var machineTime: PlatformInstant { Machine.now }

    /// Waits until the clock shows a moment or a later one, however it gets there.
    ///
    /// Tasks of one actor go on in the order of their moments, those of one moment in the order they began to wait.
    ///
    /// - Parameters:
    ///   - moment: What to wait for; a moment that is past returns at once.
    ///   - isolation: The actor that waits.
    /// - Throws: `CancellationError` as soon as the task is cancelled.
    package func sleep(
        until moment: PlatformInstant,
        isolation: isolated (any Actor)? = #isolation
    ) async throws(CancellationError) {
        let actor = isolation.map { ObjectIdentifier($0) }
        let ticket = state.withLock { $0.nextTicket() }
        let wakening = await withTaskCancellationHandler {
            _ = isolation  // captured, so that this closure runs on the caller's actor as well
            return await withCheckedContinuation { continuation in
                admit(Waiter(continuation: continuation, actor: actor), ticket: ticket, until: moment)
            }
        } onCancel: {
            cancel(ticket)
        }
        switch wakening {
        case .due: state.withLock { $0.waking.arrived(actor)?.resume(returning: .due) }
        case .cancelled: throw CancellationError()
        }
    }

    /// What the clock shows now, and again after every change that somebody makes.
    ///
    /// - Returns: A stream that keeps only the newest reading for a slow reader and ends with its task.
    package func changes() -> AsyncStream<ClockReading> {
        broadcast.stream(capacity: 1, first: reading())
    }

    /// Starts to measure real time, which no test can change.
    package func stopwatch() -> Stopwatch {
        Stopwatch()
    }

    deinit {
        state.withLock { $0.alarm?.task.cancel() }
        broadcast.finish()
    }
}

extension PlatformClock {
    private func admit(_ waiter: Waiter, ticket: Int, until moment: PlatformInstant) {
        state.withLock { state in
            if Task.isCancelled {
                waiter.continuation.resume(returning: .cancelled)
            } else {
                state.waiters.add(waiter, until: moment, ticket: ticket)
                wakeDue(&state)
                arm(&state)
            }
        }
    }

    private func cancel(_ ticket: Int) {
        state.withLock { state in
            state.waiters.remove(ticket)?.continuation.resume(returning: .cancelled)
            arm(&state)
        }
    }

    private func ring(_ ticket: Int) {
        state.withLock { state in
            if state.alarm?.ticket == ticket { state.alarm = nil }
            wakeDue(&state)
            arm(&state)
        }
    }

    private func wakeDue(_ state: inout State) {
        for waiter in state.waiters.removeDue(at: state.face.now(real: Machine.elapsed)) {
            state.waking.due(waiter.continuation, of: waiter.actor)?.resume(returning: .due)
        }
    }

    /// Keeps one real alarm, for the earliest waiter, and none while nobody waits or the clock stands still.
    private func arm(_ state: inout State) {
        guard let earliest = state.waiters.earliest,
            let wait = state.face.realSeconds(until: earliest, real: Machine.elapsed)
        else {
            state.alarm?.task.cancel()
            state.alarm = nil
            return
        }
        if let alarm = state.alarm, alarm.moment <= earliest { return }
        state.alarm?.task.cancel()
        let ticket = state.nextTicket()
        let task = Task { [weak self] in
            do { try await Machine.sleep(seconds: wait) } catch { return }
            self?.ring(ticket)
        }
        state.alarm = Alarm(ticket: ticket, moment: earliest, task: task)
    }
}

/// Measures real time from the moment it was made.
package struct Stopwatch: Sendable {
    private let start = ContinuousClock.now

    /// Real milliseconds since it was made.
    package var milliseconds: Double {
        (ContinuousClock.now - start) / .milliseconds(1)
    }
}

/// The machine's own clocks.
private enum Machine {
    private static let start = ContinuousClock.now

    static var now: PlatformInstant {
        PlatformInstant(seconds: Date().timeIntervalSince1970)
    }

    static var elapsed: Double {
        (ContinuousClock.now - start) / .seconds(1)
    }

    private static let year = 31_536_000.0

    /// Sleeps as long as asked: at least long enough that rounding can't make it ring too early for ever, and at most a
    /// year, after which the clock looks again.
    static func sleep(seconds: Double) async throws {
        let wait = min(max(seconds, 0.00005), year)
        try await Task.sleep(for: .seconds(wait), tolerance: .zero, clock: .continuous)
    }
}
