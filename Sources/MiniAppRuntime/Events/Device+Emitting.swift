package import HostAPI
import JavaScriptEngine
import OpenPlatform

extension Device {
    /// Calls the app's listeners of a `tt.on…` function; what they do stands in the trace under the event.
    ///
    /// - Parameters:
    ///   - event: What happens.
    ///   - isTracedUnheard: Whether it leaves a mark in the trace though no listener heard it.
    package func emit(_ event: HostEvent, isTracedUnheard: Bool = true) {
        guard app != nil else { return }
        let cause = Cause(.hostEvent(event.name, note: event.argument?.text ?? ""))
        let argument = event.argument.map { ScriptValue.string($0.text) } ?? .undefined
        let heard = enter(.emit, [.string(event.name), argument], cause: cause)
        if isTracedUnheard || heard != .number(0) { _ = traceGroup(of: cause) }
    }
}
