#if canImport(JavaScriptCore)
import JavaScriptCore
#else
import CJavaScriptCore
#endif

/// Something to do in the machine.
enum Work {
    case nothing
    case script(source: String, file: String, prefixColumns: Int)
    case call(ScriptFunction, [ScriptValue])
}

/// What is going on between the outermost call into an engine and its return.
struct Turn {
    var isRunning = false
    var closesAtEnd = false
    var work = Work.nothing
    var value: ScriptValue?
    var failure: ScriptError?
}

extension ScriptContext {
    /// How often a turn is tried when an earlier interruption still lingers in the machine.
    private static let attempts = 5

    /// Runs work in the machine, and the promise jobs that come of it.
    ///
    /// The outermost work is wrapped into one native function, so that it and its promise jobs are a single entry into
    /// the machine: JavaScriptCore restarts its time limit with each entry, and promise jobs run one by one from the
    /// outside would never reach it.
    func inTurn(_ work: Work) throws(ScriptError) -> ScriptValue {
        releaseReturnedHandles()
        guard !turn.isRunning else {
            if let interruption = watch.interruption { throw interruption }
            return try perform(work)
        }

        beginTurn()
        defer { endTurn() }
        enter(work)
        if let interruption = watch.interruption {
            recover()
            throw interruption
        }
        guard let value = turn.value else {
            throw turn.failure ?? ScriptError(message: "the engine can't be entered")
        }
        return value
    }

    private func beginTurn() {
        turn.isRunning = true
        if watch.hasLooked { watch.restart() }
        Exports.lock?(context)
    }

    private func endTurn() {
        turn.work = .nothing
        turn.value = nil
        turn.failure = nil
        Exports.unlock?(context)
        turn.isRunning = false
        if turn.closesAtEnd { close() }
    }

    /// Enters the machine; an earlier interruption may linger there and end the first attempts at once.
    private func enter(_ work: Work) {
        turn.work = work
        for _ in 0..<Self.attempts where turn.value == nil && turn.failure == nil {
            JSObjectCallAsFunction(context, entrance, nil, 0, nil, nil)
        }
    }

    /// Brings the machine back to order after an interruption, and runs the promise jobs that still wait.
    private func recover() {
        for _ in 0..<Self.attempts {
            restartWatch()
            turn.value = nil
            turn.failure = nil
            enter(.nothing)
            guard watch.interruption != nil else { break }
        }
        restartWatch()
    }

    private func restartWatch() {
        watch.restart()
        startSlice()
    }

    /// Does the waiting work and drains the promise jobs, inside the machine.
    static func enterTurn() -> JSValueRef? {
        guard let context = current.value else { return nil }

        Exports.lock?(context.context)
        defer { Exports.unlock?(context.context) }
        do throws(ScriptError) {
            context.turn.value = try context.perform(context.turn.work)
        } catch {
            context.turn.failure = error
        }
        if context.watch.interruption == nil { Exports.drainPromiseJobs?(context.group) }
        return JSValueMakeUndefined(context.context)
    }
}
