import JavaScriptEngine
import OpenPlatform

extension Device {
    /// Lets the kernel run, under a cause, and tells browsers what changed.
    ///
    /// Promise jobs have run when this returns. An error that the kernel didn't catch is reported.
    @discardableResult
    func enter(_ entry: KernelEntry, _ arguments: [ScriptValue], cause: Cause) -> ScriptValue {
        guard let app, let function = app.entries[entry] else { return .undefined }
        let outer = self.cause
        self.cause = cause
        defer { self.cause = outer }
        do throws(ScriptError) {
            let answer = try app.engine.synchronously { engine throws(ScriptError) in
                try engine.call(function, arguments)
            }
            tellBrowsers()
            return answer
        } catch {
            report(error)
            tellBrowsers()
            return .undefined
        }
    }

    /// The JSON that an entry answers with; `null` when it gave none.
    func ask(_ entry: KernelEntry, _ arguments: [ScriptValue]) -> String {
        if case .string(let text) = enter(entry, arguments, cause: cause) { text } else { "null" }
    }
}
