import OpenPlatform

extension Device {
    /// Whether nothing is under way but what waits for the person.
    var isIdle: Bool { openQuestions <= dialogs.shown.count + (app?.privacyQuestions.count ?? 0) }

    private var openQuestions: Int { (app?.pending.count ?? 0) + (app?.layoutQuestions.count ?? 0) }

    /// Tells those who wait in ``settle(within:)`` that something ended.
    func signalIdle() {
        guard isIdle else { return }
        for signal in idleSignals.values { signal.yield() }
    }

    /// Waits until every call of the app is answered, or asks the person something.
    ///
    /// Timers don't count: an app may run them for ever.
    ///
    /// - Parameter milliseconds: The longest wait in real time.
    /// - Returns: True when all is answered; false at the limit, or while a dialog waits.
    package func settle(within milliseconds: Double) async -> Bool {
        if !isIdle, milliseconds > 0 { await waitUntilIdle(atMost: milliseconds) }
        return openQuestions == 0
    }

    private func waitUntilIdle(atMost milliseconds: Double) async {
        generationOfSignals += 1
        let key = generationOfSignals
        let (signals, sink) = AsyncStream<Void>.makeStream()
        idleSignals[key] = sink
        let clock = surroundings.platform.clock
        await withTaskGroup { group in
            group.addTask {
                for await _ in signals { return }
            }
            group.addTask { try? await clock.wait(milliseconds: milliseconds) }
            await group.next()
            group.cancelAll()
        }
        idleSignals[key] = nil
    }
}
