#if canImport(JavaScriptCore)
import JavaScriptCore
#else
import CJavaScriptCore
#endif

extension ScriptContext {
    /// Reports each promise that is still rejected without a handler when the promise jobs are done.
    func listenForRejections() {
        let listener = makeFunction("unhandledRejection") { context, _, _, count, arguments, _ in
            if count > 1, let reason = arguments?[1] {
                ScriptContext.current.value?.report(rejection: reason)
            }
            return JSValueMakeUndefined(context)
        }
        Exports.reportRejections?(context, listener, nil)
    }

    private func report(rejection reason: JSValueRef) {
        onRejection(error(from: reason, kind: .rejection))
    }
}
