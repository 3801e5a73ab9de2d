import Foundation

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

    let limit: Duration
    let slice: Duration
    var interruption: ScriptError?
    private var lastSeen: [ScriptFrame] = []
    private var began: Duration?

    init(limit: Duration) {
        self.limit = limit
        slice = min(max(limit / 40, Self.shortestSlice), limit)
    }

    /// Whether the watch looked at the current turn.
    var hasLooked: Bool { began != nil }

    mutating func restart() {
        interruption = nil
        lastSeen = []
        began = nil
    }

    /// Notes where the script is after a slice.
    ///
    /// - Returns: The last calls that were seen in a file when the time is up, else nil. A script that was never seen
    ///   in a file gets twice the time.
    mutating func look(at stack: [ScriptFrame]) -> [ScriptFrame]? {
        let now = Self.processorTime()
        let spent = now - (began ?? now - slice)
        began = now - spent
        if stack.contains(where: { $0.position != nil }) { lastSeen = stack }
        let isUp = spent >= (lastSeen.isEmpty ? limit * 2 : limit)
        return isUp ? lastSeen : nil
    }

    private static func processorTime() -> Duration {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
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
        Exports.limitTime?(
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

        let now = backtrace()
        guard let seen = watch.look(at: now) else {
            startSlice()
            return false
        }

        let stack = seen == now ? detailedStack() ?? seen : seen
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
        guard let text = Exports.backtrace?(context, Self.deepestStack) else { return [] }
        defer { JSStringRelease(text) }

        return files.frames(inBacktrace: ScriptText.read(text))
    }

    /// The current calls with their columns; nil where the script is just throwing something itself.
    private func detailedStack() -> [ScriptFrame]? {
        guard let error = JSObjectMakeError(context, 0, nil, nil) else { return nil }

        let stack = files.frames(in: text("stack", of: error) ?? "")
        return stack.isEmpty ? nil : stack
    }
}

extension Duration {
    fileprivate var formatted: String {
        let seconds = self / .seconds(1)
        return seconds == seconds.rounded() ? "\(Int(seconds)) s" : "\(seconds) s"
    }
}
