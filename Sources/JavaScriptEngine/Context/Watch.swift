#if canImport(JavaScriptCore)
import JavaScriptCore
#else
import CJavaScriptCore
#endif

/// The time limit of an engine, and the interruption it led to in the current turn.
///
/// The limit passes in slices, and the watch looks after each where the script is: an endless chain of promise jobs
/// spends much of its time between the author's functions, so one look at the end could find none of them.
struct Watch {
    /// JavaScriptCore's timer is not to fire again while it still deals with the last time.
    private static let shortestSlice = Duration.milliseconds(5)
    private static let mostSlices = 40

    let limit: Duration
    let slices: Int
    var interruption: ScriptError?
    var passedSlices = 0
    var lastSeen: [ScriptFrame] = []

    init(limit: Duration) {
        self.limit = limit
        slices = min(max(Int(limit / Self.shortestSlice), 1), Self.mostSlices)
    }

    var slice: Duration { limit / slices }

    /// Whether the time is up; a script that was never seen in a function of a file gets twice the time.
    var isUp: Bool {
        passedSlices >= slices && (!lastSeen.isEmpty || passedSlices >= 2 * slices)
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
    /// without a new limit.
    func startSlice() {
        let information = Unmanaged.passUnretained(self).toOpaque()
        JSContextGroupSetExecutionTimeLimit(
            group,
            watch.slice / .seconds(1),
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
        guard watch.isUp else {
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
