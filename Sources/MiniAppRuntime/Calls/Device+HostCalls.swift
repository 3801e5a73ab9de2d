import HostAPI
import JavaScriptEngine
import OpenPlatform

extension Device {
    /// Carries out a `tt` function as far as it goes at once, and the rest among the device's work.
    func beginCall(_ name: String, arguments: String, number: Int, gesture: Int?) {
        guard let app else { return }
        let kind = surroundings.functions.function(named: name)?.kind
        let started = surroundings.platform.clock.stopwatch()
        let call = hostCall(arguments: arguments, number: number, hasGesture: gesture != nil)
        self.app?.pending[number] = RunningApp.PendingCall(
            name: name,
            cause: cause,
            started: started,
            source: call.origin.source
        )
        switch surroundings.functions.start(name, call) {
        case .finished(let answer):
            // The callbacks run after the calling code, as on a phone.
            let generation = app.generation
            later { $0.finishCall(number, generation: generation, with: answer) }
        case .waiting(let rest):
            let (signals, abort) = AsyncStream<Void>.makeStream()
            if kind == .task { self.app?.pending[number]?.abort = abort }
            let generation = app.generation
            work.continuation.yield(
                .waiting { [weak self] in
                    let answer = await Self.run(rest, until: kind == .task ? signals : nil)
                    await self?.finishCall(number, generation: generation, with: answer)
                }
            )
        }
    }

    /// Answers a synchronous `tt` function: `{"ok":value}` or `{"fail":{…}}`.
    func answerNow(_ name: String, arguments: String) -> String {
        let call = hostCall(arguments: arguments, number: 0, hasGesture: cause.gesture != nil)
        let answer = surroundings.functions.answer(name, call)
        return "{\"\(answer.isOK ? "ok" : "fail")\":\(answer.value.text)}"
    }

    /// Takes a task such as a request back.
    func abortCall(_ number: Int) { app?.pending[number]?.abort?.yield() }

    private func finishCall(_ number: Int, generation: Int, with answer: HostAnswer) {
        guard app?.generation == generation, let call = app?.pending[number] else { return }
        let cause =
            answer.carriesGesture
            ? call.cause
            : Cause(continuing: call.cause)
        enter(
            .resolve,
            [.number(Double(number)), .boolean(answer.isOK), .string(answer.value.text)],
            cause: cause
        )
        app?.pending[number] = nil
        signalIdle()
    }

    private static func run(
        _ rest: @escaping @Sendable () async -> HostAnswer,
        until abort: AsyncStream<Void>?
    ) async -> HostAnswer {
        guard let abort else { return await rest() }
        return await withTaskGroup(of: HostAnswer?.self) { group in
            group.addTask { await rest() }
            group.addTask {
                for await _ in abort { return nil }
                return nil
            }
            var answer: HostAnswer?
            while answer == nil, let next = await group.next() {
                if next == nil { group.cancelAll() }
                answer = next
            }
            group.cancelAll()
            return answer ?? HostAnswer(isOK: false, value: [:], carriesGesture: false)
        }
    }

    private func hostCall(arguments: String, number: Int, hasGesture: Bool) -> HostCall {
        HostCall(
            arguments: (try? JSONValue.parse(arguments)) ?? .null,
            origin: CallOrigin(
                appID: options.appID,
                personID: options.personID,
                deviceID: id,
                hostApp: options.hostApp,
                baseLibrary: options.baseLibrary,
                model: options.model,
                gesture: hasGesture ? .tap : nil,
                secondsInBackground: app?.backgroundSince.map { surroundings.platform.clock.now() - $0 },
                source: callSource,
                traceGroup: traceGroup(of: cause)
            ),
            platform: surroundings.platform,
            phone: phone(for: number),
            settings: surroundings.settings
        )
    }
}
