import HostAPI
import JavaScriptEngine
import OpenPlatform

extension Device {
    /// Carries out a `tt` function as far as it goes at once, and the rest among the device's work.
    func beginCall(_ name: String, arguments: String, number: Int) {
        let call = hostCall(arguments: arguments, number: number, source: callSource)
        let isTask = surroundings.functions.function(named: name)?.kind == .task
        begin(number, name, call, isTask: isTask) { $0.start(name, $1) }
    }

    /// Carries out what a button's `open-type` stands for, as part of the tap on it.
    func beginPress(_ openType: String, on button: String, number: Int, place: String) {
        let call = hostCall(arguments: button, number: number, source: place)
        begin(number, openType, call, isTask: false) { $0.press(openType, $1) }
    }

    private func begin(
        _ number: Int,
        _ name: String,
        _ call: HostCall,
        isTask: Bool,
        _ start: (HostRegistry, HostCall) -> HostReply
    ) {
        guard let generation = app?.generation else { return }
        let started = surroundings.platform.clock.stopwatch()
        app?.pending[number] = RunningApp.PendingCall(
            name: name,
            cause: cause,
            started: started,
            source: call.origin.source
        )
        switch start(surroundings.functions, call) {
        case .finished(let answer):
            // The callbacks run after the calling code, as on a phone.
            later { $0.finishCall(number, generation: generation, with: answer) }
        case .waiting(let rest):
            let (signals, abort) = AsyncStream<Void>.makeStream()
            if isTask { app?.pending[number]?.abort = abort }
            work.continuation.yield(
                .waiting { [weak self] in
                    let answer = await Self.run(rest, until: isTask ? signals : nil)
                    await self?.finishCall(number, generation: generation, with: answer)
                }
            )
        }
    }

    /// Answers a synchronous `tt` function: `{"ok":value}` or `{"fail":{…}}`.
    func answerNow(_ name: String, arguments: String) -> String {
        let call = hostCall(arguments: arguments, number: 0, source: callSource)
        let answer = surroundings.functions.answer(name, call)
        return "{\"\(answer.isOK ? "ok" : "fail")\":\(answer.value.text)}"
    }

    /// Takes a task such as a request back.
    func abortCall(_ number: Int) { app?.pending[number]?.abort?.yield() }

    /// Tells the listeners on the task of a call that something happened; one that was answered has none.
    func tell(_ number: Int, _ event: String, _ value: JSONValue) {
        guard let call = app?.pending[number] else { return }
        enter(
            .taskEvent,
            [.number(Double(number)), .string(event), .string(value.text)],
            cause: Cause(continuing: call.cause, gesture: nil)
        )
    }

    private func finishCall(_ number: Int, generation: Int, with answer: HostAnswer) {
        guard app?.generation == generation, let call = app?.pending[number] else { return }
        enter(
            .resolve,
            [.number(Double(number)), .boolean(answer.isOK), .string(answer.value.text)],
            cause: Cause(
                continuing: call.cause,
                gesture: answer.gesture(after: call.cause.gesture, surroundings.settings.gesture)
            )
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

    /// A call of the app, or of the host app for it, as it stands now.
    func hostCall(arguments: String, number: Int, source: String?) -> HostCall {
        HostCall(
            arguments: (try? JSONValue.parse(arguments)) ?? .null,
            origin: CallOrigin(
                appID: options.appID,
                personID: options.personID,
                deviceID: id,
                hostApp: options.hostApp,
                baseLibrary: options.baseLibrary,
                model: options.model,
                gesture: cause.gesture,
                secondsInBackground: app?.backgroundSince.map { surroundings.platform.clock.now() - $0 },
                source: source,
                traceGroup: traceGroup(of: cause)
            ),
            platform: surroundings.platform,
            phone: phone(for: number),
            settings: surroundings.settings
        )
    }
}
