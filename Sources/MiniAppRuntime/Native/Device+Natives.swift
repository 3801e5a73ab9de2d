import JavaScriptEngine
import MiniApp
import OpenPlatform

extension Device {
    /// Puts the device's functions into the engine, where the kernel finds them as `__native`.
    func defineNatives(in engine: isolated JavaScriptEngine) {
        for function in NativeFunction.allCases {
            engine.define(function.rawValue, in: "__native") {
                [weak self] arguments throws(ScriptError) in
                let result = self?.assumeIsolated { $0.native(function, Arguments(values: arguments)) }
                return try result?.get() ?? .undefined
            }
        }
    }

    private func native(
        _ function: NativeFunction,
        _ given: Arguments
    ) -> Result<ScriptValue, ScriptError> {
        switch function {
        case .host:
            app?.callStack = given.text(3)
            beginCall(given.text(0), arguments: given.text(1), number: given.int(2))
        case .press:
            beginPress(
                given.text(0),
                on: given.text(1),
                number: given.int(2),
                place: given.text(3)
            )
        case .abort: abortCall(given.int(0))
        case .hostSync:
            app?.callStack = given.text(2)
            return .success(.string(answerNow(given.text(0), arguments: given.text(1))))
        case .log: log(given.text(0), values: given.text(1), stack: given.text(2), text: given.text(3))
        case .startTimer:
            startTimer(id: given.int(0), milliseconds: given.number(1), isRepeating: given.flag(2))
        case .stopTimer: stopTimer(id: given.int(0))
        case .now: return .success(.number(surroundings.platform.clock.now().seconds * 1000))
        case .load: return load(module: given.text(0))
        case .resolve: return resolve(given.text(0), from: given.text(1))
        case .patch: drawPatch(page: given.int(0), operations: given.text(1))
        case .stack: showStack(given.text(0))
        case .report: reportUncaught(given.text(0), message: given.text(1), stack: given.text(2))
        case .trace: traceData(given.text(0))
        case .privacy: settlePrivacy(given.int(0), isAgreed: given.flag(1))
        case .redrawn: app?.drawnPages.remove(given.int(0))
        case .measure: measure(given.int(0), page: given.int(1), request: given.text(2))
        case .watch: watch(page: given.int(0), isOn: given.flag(1))
        case .applyUpdate: later { $0.applyUpdate() }
        case .viewFor: return loadView(of: given.text(0)).map { .boolean($0) }
        }
        return .success(.undefined)
    }

    private func load(module path: String) -> Result<ScriptValue, ScriptError> {
        guard let app else { return .success(.undefined) }
        let module = app.bundle.modules.load(path)
        self.app?.columns[path] = module.columns
        for diagnostic in module.diagnostics { note(diagnostic) }
        let prefix = "__quaver.module(\(JSONValue.string(path).text),function(\(Self.moduleNames)){(()=>{"
        let text = module.source
        let whole = prefix + text + "\n})()})"
        let result = evaluate(whole, file: path, prefixColumns: prefix.utf16.count, in: app)
        if case .failure(let error) = result, error.name == "SyntaxError" { self.app?.unreadable = error }
        return result
    }

    private func resolve(_ specifier: String, from path: String) -> Result<ScriptValue, ScriptError> {
        guard let app else { return .success(.undefined) }
        switch app.bundle.modules.resolve(specifier, from: path) {
        case .file(let found, let warning):
            if let warning { note(warning) }
            return .success(.string(found))
        case .missing:
            return .failure(
                ScriptError(
                    kind: .exception,
                    name: "Error",
                    message: "module \"\(specifier)\" not found, required by \(path)"
                )
            )
        }
    }

    private func loadView(of route: String) -> Result<Bool, ScriptError> {
        guard let app, let view = app.bundle.page(route)?.viewScript else { return .success(false) }
        return evaluate(view, file: "\(route).ttml", prefixColumns: 0, in: app).map { _ in true }
    }

    private func evaluate(
        _ source: String,
        file: String,
        prefixColumns: Int,
        in app: RunningApp
    ) -> Result<ScriptValue, ScriptError> {
        do throws(ScriptError) {
            return .success(
                try app.engine.synchronously { engine throws(ScriptError) in
                    try engine.evaluate(source, file: file, prefixColumns: prefixColumns)
                }
            )
        } catch {
            return .failure(error)
        }
    }

    /// The names that a module finds as its own; those of a browser's global object are undefined.
    private static let moduleNames =
        "require,module,exports,tt,wx,App,Page,Component,Behavior,getApp,getCurrentPages,global,globalThis,window,self"
}

/// The arguments of a native call, read leniently: the kernel is ours.
private struct Arguments {
    let values: [ScriptValue]

    func text(_ place: Int) -> String {
        if place < values.count, case .string(let text) = values[place] { text } else { "" }
    }

    func number(_ place: Int) -> Double {
        if place < values.count, case .number(let number) = values[place] { number } else { 0 }
    }

    func int(_ place: Int) -> Int { Int(exactly: number(place).rounded()) ?? 0 }

    func flag(_ place: Int) -> Bool {
        if place < values.count, case .boolean(let flag) = values[place] { flag } else { false }
    }
}
