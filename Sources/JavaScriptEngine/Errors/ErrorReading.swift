#if canImport(JavaScriptCore)
import JavaScriptCore
#else
import CJavaScriptCore
#endif

extension ScriptContext {
    /// How many values the properties of an error may hold before the rest is left out.
    private static let mostProperties = 1000

    /// Describes a thrown value or the reason of a rejection.
    func error(from value: JSValueRef, kind: ScriptError.Kind) -> ScriptError {
        guard JSValueIsObject(context, value) else {
            return ScriptError(
                kind: kind,
                name: "",
                message: string(of: value) ?? "",
                position: nil,
                stack: [],
                properties: [:],
                thrown: ThrownValue(handle: handle(value))
            )
        }

        let isError = isError(value)
        let name = isError ? text("name", of: value) ?? "Error" : ""
        let stack = isError ? files.frames(in: text("stack", of: value) ?? "") : []
        let called = stack.lazy.compactMap(\.position).first
        let own = isError && (called == nil || name == "SyntaxError") ? ownPosition(of: value) : nil
        let isOfOtherFile = own != nil && own?.file != called?.file
        var reader = ValueReader(self, most: Self.mostProperties)
        return ScriptError(
            kind: kind,
            name: name,
            message: (isError ? text("message", of: value) : json(of: value)) ?? "",
            position: isOfOtherFile ? own : called,
            stack: stack,
            properties: reader.properties(value),
            thrown: ThrownValue(handle: handle(value))
        )
    }

    private func isError(_ value: JSValueRef) -> Bool {
        guard let errorClass = errorClasses["Error"] else { return false }

        return JSValueIsInstanceOfConstructor(context, value, errorClass, nil)
    }

    /// The place that an error itself bears: that of a syntax error is in no stack, which shows who read the script.
    private func ownPosition(of error: JSObjectRef) -> ScriptPosition? {
        guard let file = text("sourceURL", of: error), let line = number("line", of: error) else {
            return nil
        }

        return files.corrected(file: file, line: Int(line), column: Int(number("column", of: error) ?? 1))
    }

    private func json(of value: JSValueRef) -> String? {
        guard let json = JSValueCreateJSONString(context, value, 0, nil) else { return string(of: value) }
        defer { JSStringRelease(json) }

        return ScriptText.read(json)
    }
}
