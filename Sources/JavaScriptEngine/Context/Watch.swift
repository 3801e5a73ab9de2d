#if canImport(JavaScriptCore)
import JavaScriptCore
#else
import CJavaScriptCore
#endif

/// The time limit of an engine, and the interruption it led to in the current turn.
struct Watch {
    /// The parts of the limit after which the watch looks where the script is.
    ///
    /// An endless chain of promise jobs spends much of its time between the author's functions, so one look at the
    /// end could find none of them.
    static let slices = 40

    let limit: Duration
    var interruption: ScriptError?
    var passedSlices = 0
    var lastSeen: [ScriptFrame] = []

    init(limit: Duration) {
        self.limit = limit
    }

    mutating func restart() {
        interruption = nil
        passedSlices = 0
        lastSeen = []
    }
}

extension ScriptContext {
    private static let deepestStack: UInt32 = 100

    /// Allows the next slice of time.
    ///
    /// It happens again after each slice: JavaScriptCore stops watching when its callback lets a script go on
    /// without a new limit. Slices of microseconds are no option, they race with JavaScriptCore's own timer.
    func startSlice() {
        let information = Unmanaged.passUnretained(self).toOpaque()
        JSContextGroupSetExecutionTimeLimit(
            group,
            watch.limit / .seconds(Watch.slices),
            { _, information in
                guard let information else { return true }
                return Unmanaged<ScriptContext>.fromOpaque(information).takeUnretainedValue().endsScript()
            },
            information
        )
    }

    /// Called in the middle of a script that used up a slice: notes where it is, and ends it after the last one.
    private func endsScript() -> Bool {
        guard watch.interruption == nil else { return true }

        let seen = backtrace()
        if seen.hasPosition { watch.lastSeen = seen }
        watch.passedSlices += 1
        let isLast = watch.passedSlices >= Watch.slices
        guard isLast, !watch.lastSeen.isEmpty || watch.passedSlices >= 3 * Watch.slices else {
            startSlice()
            return false
        }

        let stack = seen.hasPosition ? detailedStack() ?? seen : watch.lastSeen
        watch.interruption = ScriptError(
            kind: .timeLimit,
            name: "TimeLimitError",
            message: "the script was stopped: it ran for \(watch.limit.formatted) without a pause",
            position: stack.lazy.compactMap(\.position).first,
            stack: stack
        )
        return true
    }

    private func backtrace() -> [ScriptFrame] {
        guard let text = JSContextCreateBacktrace(context, Self.deepestStack) else { return [] }
        defer { JSStringRelease(text) }

        return files.frames(inBacktrace: ScriptText.read(text))
    }

    /// The current calls with their columns; nil where the script is just throwing something itself.
    private func detailedStack() -> [ScriptFrame]? {
        guard let error = JSObjectMakeError(context, 0, nil, nil) else { return nil }

        let stack = files.frames(in: text("stack", of: error) ?? "")
        return stack.hasPosition ? stack : nil
    }
}

extension [ScriptFrame] {
    fileprivate var hasPosition: Bool { contains { $0.position != nil } }
}

extension Duration {
    fileprivate var formatted: String {
        "\(self / .milliseconds(1) / 1000) seconds"
    }
}
