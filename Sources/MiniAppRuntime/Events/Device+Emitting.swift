package import HostAPI
import JavaScriptEngine
import OpenPlatform

extension Device {
    /// Calls the app's listeners of a `tt.on…` function; what they do stands in the trace under the event.
    package func emit(_ event: HostEvent) {
        guard app != nil else { return }
        let cause = Cause(.hostEvent(event.name, note: event.argument?.text ?? ""))
        _ = traceGroup(of: cause)
        let argument = event.argument.map { ScriptValue.string($0.text) } ?? .undefined
        enter(.emit, [.string(event.name), argument], cause: cause)
    }
}
