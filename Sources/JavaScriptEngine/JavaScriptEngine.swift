/// A JavaScript machine on a thread of its own.
///
/// All calls run on ``thread``. Other actors may use it as their executor; their calls into the engine then cost no
/// change of thread. Promise jobs run before the outermost call returns.
///
/// Native functions are kept until ``close()`` or the end of the engine, so a function that holds the engine strongly
/// keeps it alive until somebody closes it.
package actor JavaScriptEngine {
    private enum State {
        case unopened
        case open(ScriptContext)
        case closed
    }

    /// The thread that the engine works on.
    package nonisolated let thread: EngineThread

    private let ownsThread: Bool
    private let name: String
    private let timeLimit: Duration
    private let onRejection: @Sendable (ScriptError) -> Void
    private var state = State.unopened

    /// The executor of ``thread``.
    package nonisolated var unownedExecutor: UnownedSerialExecutor {
        thread.asUnownedSerialExecutor()
    }

    /// Prepares an engine; its thread and its memory are taken with the first call.
    ///
    /// - Parameters:
    ///   - name: A name for the thread and for inspectors.
    ///   - thread: A thread to work on that goes on after this engine; `nil` takes one that ends with it.
    ///   - timeLimit: The processor time that one outermost call may take together with its promise jobs.
    ///   - onRejection: Called on ``thread`` with each promise that stays rejected without a handler.
    package init(
        name: String,
        thread: EngineThread? = nil,
        timeLimit: Duration = .seconds(5),
        onRejection: @escaping @Sendable (ScriptError) -> Void = { _ in }
    ) {
        self.name = name
        self.timeLimit = timeLimit
        self.onRejection = onRejection
        ownsThread = thread == nil
        self.thread = thread ?? EngineThread(name: name)
    }

    deinit {
        switch state {
        case .unopened, .closed: if ownsThread { thread.finish() }
        case .open(let context):
            if ownsThread { thread.finish { context.close() } } else { thread.run { context.close() } }
        }
    }

    /// Frees the machine and ends the thread; later calls throw.
    ///
    /// From inside a native function it takes effect when
    /// the outermost call returns.
    package func close() {
        if case .open(let context) = state { context.close() }
        state = .closed
        if ownsThread { thread.finish() }
    }

    /// Runs a script.
    ///
    /// - Parameters:
    ///   - source: The script.
    ///   - file: The name that positions and stacks report. A name that reads as an absolute URL (`scheme:…`) is
    ///     reported in its normalized form.
    ///   - prefixColumns: How many UTF-16 units the host put before the author's first line; columns reported for
    ///     line 1 are smaller by as much.
    /// - Returns: The value of the script's last expression.
    /// - Throws: A ``ScriptError`` with what was thrown, or of kind `timeLimit`.
    @discardableResult
    package func evaluate(
        _ source: String,
        file: String,
        prefixColumns: Int = 0
    ) throws(ScriptError) -> ScriptValue {
        try context().inTurn(.script(source: source, file: file, prefixColumns: prefixColumns))
    }

    /// Evaluates an expression to a function that can be called again and again.
    ///
    /// - Parameter expression: An expression such as `__quaver.event`.
    /// - Returns: A handle that keeps the function alive.
    /// - Throws: A `TypeError` when the value isn't a function, or what the expression throws.
    package func function(_ expression: String) throws(ScriptError) -> ScriptFunction {
        guard case .function(let function) = try evaluate("(\(expression))", file: expression)
        else {
            throw ScriptError(name: "TypeError", message: "\(expression) is not a function")
        }
        return function
    }

    /// Calls a function of this engine, with the global object as `this`.
    ///
    /// - Parameters:
    ///   - function: The function.
    ///   - arguments: Its arguments, at most 64.
    /// - Returns: What the function returns; a promise arrives as an empty object.
    /// - Throws: A ``ScriptError`` with what was thrown, or of kind `timeLimit`.
    @discardableResult
    package func call(
        _ function: ScriptFunction,
        _ arguments: [ScriptValue]
    ) throws(ScriptError) -> ScriptValue {
        try context().inTurn(.call(function, arguments))
    }

    /// Makes a native function known to scripts; it replaces an earlier one.
    ///
    /// A closed engine ignores it.
    ///
    /// - Parameters:
    ///   - name: The function's name.
    ///   - object: The global object that gets the function as a property; it is made if it isn't there. Without one
    ///     the function is global.
    ///   - body: Runs on ``thread`` while the script waits, and may come back through ``synchronously(_:)``. What it
    ///     throws becomes a JavaScript exception.
    package func define(
        _ name: String,
        in object: String? = nil,
        _ body: @escaping @Sendable ([ScriptValue]) throws(ScriptError) -> ScriptValue
    ) {
        try? context().define(name, in: object, body)
    }

    /// Runs code as part of the engine, for callers that are on its thread already, such as native functions.
    ///
    /// The process stops when the caller isn't on ``thread``.
    ///
    /// - Parameter body: The code.
    /// - Returns: What the code returns.
    /// - Throws: What the code throws.
    package nonisolated func synchronously<Result: Sendable>(
        _ body: (isolated JavaScriptEngine) throws(ScriptError) -> Result
    ) throws(ScriptError) -> Result {
        do {
            return try assumeIsolated(body)
        } catch {
            throw error as? ScriptError ?? ScriptError(message: "\(error)")
        }
    }

    /// Reads a stack as scripts see it in `error.stack`, and corrects its columns.
    ///
    /// - Parameter stack: The text, one call a line.
    /// - Returns: The calls, innermost first; lines of another form are left out.
    package func frames(in stack: String) -> [ScriptFrame] {
        guard let context = try? context() else { return [] }

        return context.files.frames(in: stack)
    }

    /// Frees the values that nobody reaches any more.
    package func collectGarbage() {
        try? context().collectGarbage()
    }

    /// The memory in use, as of the last garbage collection; zero for a closed engine.
    package var memory: MemoryFigures {
        guard let context = try? context() else { return MemoryFigures(heapBytes: 0, objectCount: 0) }

        return context.memory
    }

    private func context() throws(ScriptError) -> ScriptContext {
        switch state {
        case .open(let context):
            return context
        case .unopened:
            let context = ScriptContext(name: name, timeLimit: timeLimit, onRejection: onRejection)
            state = .open(context)
            return context
        case .closed:
            throw ScriptError(message: "the engine \(name) is closed")
        }
    }
}
