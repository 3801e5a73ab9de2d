import HostAPI
import JavaScriptEngine
import OpenPlatform

extension Device {
    private var clock: PlatformClock { surroundings.platform.clock }

    /// Sleeps until the next timer of the app is due, over and over.
    func fireTimers() async {
        while !Task.isCancelled, !isClosed {
            fireDueTimers()
            guard !isClosed else { return }
            await waitForTimer(due: app?.timers.earliest)
        }
    }

    /// Returns when a moment has come, or when an earlier timer was set.
    private func waitForTimer(due: PlatformInstant?) async {
        let clock = self.clock
        let (signals, sink) = AsyncStream<Void>.makeStream()
        timerWake = sink
        await withTaskGroup { group in
            group.addTask {
                for await _ in signals { return }
            }
            if let due {
                group.addTask { try? await clock.sleep(until: due) }
            }
            await group.next()
            group.cancelAll()
        }
        timerWake = nil
    }

    private func fireDueTimers() {
        let now = clock.now()
        let round = app?.timers.started ?? 0
        while let timer = app?.timers.takeDue(at: now, upTo: round) {
            let cause = Cause(
                .timer(milliseconds: timer.interval * 1000, after: timer.origin),
                gesture: surroundings.settings.gesture == .lenient ? timer.origin.gesture : nil
            )
            enter(.fireTimer, [.number(Double(timer.id))], cause: cause)
        }
    }

    func startTimer(id: Int, milliseconds: Double, isRepeating: Bool) {
        guard app != nil else { return }
        let before = app?.timers.earliest
        app?.timers
            .start(
                id: id,
                milliseconds: milliseconds,
                isRepeating: isRepeating,
                origin: cause,
                now: clock.now()
            )
        if app?.timers.earliest != before { timerWake?.yield() }
    }

    func stopTimer(id: Int) { app?.timers.stop(id: id) }
}
