#if canImport(JavaScriptCore)
import JavaScriptCore
#else
import CJavaScriptCore
#endif

/// What a native function does.
typealias NativeBody = @Sendable ([ScriptValue]) throws(ScriptError) -> ScriptValue

extension ScriptContext {
    /// Makes a native function a global, or a property of a global object that is created if it isn't there.
    func define(_ name: String, in owner: String?, _ body: @escaping NativeBody) {
        let function = protected(makeFunction(name, nativeCallback))
        bodies[UInt(bitPattern: function)] = body
        set(name, of: owner.map(globalObject) ?? global, to: function)
    }

    private func globalObject(_ name: String) -> JSObjectRef {
        if let existing = property(name, of: global), JSValueIsObject(context, existing) { return existing }

        let object: JSObjectRef = JSObjectMake(context, nil, nil)
        set(name, of: global, to: object)
        return object
    }

    /// Runs the body of a native function for a script.
    fileprivate func answer(
        _ function: JSObjectRef?,
        _ arguments: UnsafeBufferPointer<JSValueRef?>,
        _ exception: UnsafeMutablePointer<JSValueRef?>?
    ) -> JSValueRef? {
        Exports.lock?(context)
        defer { Exports.unlock?(context) }
        do throws(ScriptError) {
            guard let body = bodies[UInt(bitPattern: function)] else {
                throw ScriptError(message: "the native function is gone")
            }
            var reader = ValueReader(self)
            let result = try body(arguments.map { reader.read($0) })
            if let interruption = watch.interruption { throw interruption }
            return try write(result)
        } catch {
            exception?.pointee = exceptionValue(for: error)
            return JSValueMakeUndefined(context)
        }
    }
}

private let nativeCallback: JSObjectCallAsFunctionCallback = { _, function, _, count, arguments, exception in
    ScriptContext.current.value?
        .answer(
            function,
            UnsafeBufferPointer(start: arguments, count: count),
            exception
        )
}
