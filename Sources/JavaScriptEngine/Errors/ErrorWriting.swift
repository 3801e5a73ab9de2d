#if canImport(JavaScriptCore)
import JavaScriptCore
#else
import CJavaScriptCore
#endif

extension ScriptContext {
    private static let errorClassNames = [
        "Error", "TypeError", "RangeError", "SyntaxError", "ReferenceError", "EvalError", "URIError",
    ]

    /// Remembers the built-in error classes, before an author can replace them.
    func captureErrorClasses() {
        for name in Self.errorClassNames {
            errorClasses[name] = property(name, of: global).map(protected)
        }
    }

    /// The value to throw for an error: the one that was thrown first, or a new `Error`.
    func exceptionValue(for error: ScriptError) -> JSValueRef? {
        if let handle = error.thrown.handle, let value = value(of: handle) { return value }
        guard let object = newError(error) else { return makeString(error.message) }

        for (name, value) in error.properties {
            guard let value = try? write(value) else { continue }
            set(name, of: object, to: value)
        }
        if let position = error.position { place(object, at: position, stack: error.stack) }
        return object
    }

    private func newError(_ error: ScriptError) -> JSObjectRef? {
        var message: JSValueRef? = makeString(error.message)
        let known = errorClasses[error.name]
        let object = JSObjectCallAsConstructor(
            context,
            known ?? errorClasses["Error"],
            1,
            &message,
            nil
        )
        if known == nil, !error.name.isEmpty, let object {
            set("name", of: object, to: makeString(error.name), isEnumerable: false)
        }
        return object
    }

    /// Gives an error the place it was made for, in front of the calls that it passes through.
    private func place(_ object: JSObjectRef, at position: ScriptPosition, stack: [ScriptFrame]) {
        let place = files.reported(position)
        let frames = stack.isEmpty ? [ScriptFrame(function: "", position: position)] : stack
        let lines = frames.map { frame in
            ScriptFrame(function: frame.function, position: frame.position.map(files.reported)).description
        }
        let calls = text("stack", of: object).map { [$0] } ?? []
        let whole = makeString((lines + calls).joined(separator: "\n"))
        set("stack", of: object, to: whole, isEnumerable: false)
        set("sourceURL", of: object, to: makeString(place.file), isEnumerable: false)
        set("line", of: object, to: JSValueMakeNumber(context, Double(place.line)), isEnumerable: false)
        set("column", of: object, to: JSValueMakeNumber(context, Double(place.column)), isEnumerable: false)
    }
}
