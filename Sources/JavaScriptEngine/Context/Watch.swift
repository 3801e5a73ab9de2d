#if canImport(JavaScriptCore)
import JavaScriptCore
#else
import CJavaScriptCore
#endif

/// The time limit of an engine, and the interruption it led to in the current turn.
struct Watch {
    let limit: Duration
    var interruption: ScriptError?
    var looks = 0

    init(limit: Duration) {
        self.limit = limit
    }
}

extension ScriptContext {
    /// How often the watch looks for a moment when a function of a file is running, and the pause between looks.
    ///
    /// An endless chain of promise jobs spends most of its time between the author's functions.
    private static let mostLooks = 200
    private static let pause = 0.000_02

    /// Sets the full limit, and forgets an earlier interruption.
    func startWatch() {
        watch.interruption = nil
        watch.looks = 0
        limitTime(to: watch.limit / .seconds(1))
    }

    private func limitTime(to seconds: Double) {
        let information = Unmanaged.passUnretained(self).toOpaque()
        JSContextGroupSetExecutionTimeLimit(
            group,
            seconds,
            { _, information in
                guard let information else { return true }
                return Unmanaged<ScriptContext>.fromOpaque(information).takeUnretainedValue().endsScript()
            },
            information
        )
    }

    /// Called in the middle of a script that used up its time: notes where it is.
    private func endsScript() -> Bool {
        guard watch.interruption == nil else { return true }

        let stack = currentStack()
        let position = stack.lazy.compactMap(\.position).first
        guard position != nil || watch.looks == Self.mostLooks else {
            watch.looks += 1
            limitTime(to: Self.pause)
            return false
        }

        watch.interruption = ScriptError(
            kind: .timeLimit,
            name: "TimeLimitError",
            message: "the script was stopped: it ran for \(watch.limit.formatted) without a pause",
            position: position,
            stack: stack
        )
        return true
    }

    private func currentStack() -> [ScriptFrame] {
        guard let error = JSObjectMakeError(context, 0, nil, nil) else { return [] }

        return files.frames(in: text("stack", of: error) ?? "")
    }
}

extension Duration {
    fileprivate var formatted: String {
        "\(self / .milliseconds(1) / 1000) seconds"
    }
}
