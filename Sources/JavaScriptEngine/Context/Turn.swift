#if canImport(JavaScriptCore)
import JavaScriptCore
#else
import CJavaScriptCore
#endif

/// What is going on between the outermost call into an engine and its return.
struct Turn {
    var isRunning = false
    var closesAtEnd = false
    var work: (() throws(ScriptError) -> ScriptValue)?
    var outcome: Result<ScriptValue, ScriptError>?
}

extension ScriptContext {
    /// How often a turn is tried again when an earlier interruption still lingers in the machine.
    private static let attempts = 5

    /// Runs work in the machine, and the promise jobs that come of it.
    ///
    /// The outermost work is wrapped into one native function, so that it and its promise jobs are a single entry into
    /// the machine: JavaScriptCore restarts its time limit with each entry, and promise jobs run one by one from the
    /// outside would never reach it.
    func inTurn(
        _ work: () throws(ScriptError) -> ScriptValue
    ) throws(ScriptError) -> ScriptValue {
        releaseReturnedHandles()
        guard !turn.isRunning else {
            if let interruption = watch.interruption { throw interruption }
            return try work()
        }

        turn.isRunning = true
        if watch.hasLooked { watch.restart() }
        Exports.lock?(context)
        defer { endTurn() }
        return try withoutActuallyEscaping(work) { work throws(ScriptError) in
            try enter(work)
        }
    }

    private func enter(
        _ work: @escaping () throws(ScriptError) -> ScriptValue
    ) throws(ScriptError) -> ScriptValue {
        turn.work = work
        turn.outcome = nil
        defer { turn.work = nil }
        var remaining = Self.attempts
        while turn.outcome == nil, remaining > 0 {
            JSObjectCallAsFunction(context, entrance, nil, 0, nil, nil)
            remaining -= 1
        }
        let outcome = turn.outcome
        if let interruption = watch.interruption {
            recover()
            throw interruption
        }
        guard let outcome else { throw ScriptError(message: "the engine can't be entered") }
        return try outcome.get()
    }

    /// Brings the machine back to order after an interruption, and runs the promise jobs that still wait.
    private func recover() {
        for _ in 0..<Self.attempts {
            restartWatch()
            turn.outcome = nil
            turn.work = { () throws(ScriptError) in .undefined }
            JSObjectCallAsFunction(context, entrance, nil, 0, nil, nil)
            guard watch.interruption != nil || turn.outcome == nil else { break }
        }
        restartWatch()
    }

    private func restartWatch() {
        watch.restart()
        startSlice()
    }

    private func endTurn() {
        turn.outcome = nil
        Exports.unlock?(context)
        turn.isRunning = false
        if turn.closesAtEnd { close() }
    }

    /// Does the waiting work and drains the promise jobs, inside the machine.
    static func enterTurn() -> JSValueRef? {
        guard let context = current.value, let work = context.turn.work else { return nil }

        Exports.lock?(context.context)
        defer { Exports.unlock?(context.context) }
        context.turn.outcome = Result { () throws(ScriptError) in try work() }
        if context.watch.interruption == nil { Exports.drainPromiseJobs?(context.group) }
        return JSValueMakeUndefined(context.context)
    }
}
