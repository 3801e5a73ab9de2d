#if canImport(JavaScriptCore)
import JavaScriptCore
#else
import CJavaScriptCore
#endif

extension ScriptContext {
    /// Reads a property; a getter that throws counts as no property.
    func property(_ name: String, of object: JSObjectRef) -> JSValueRef? {
        var exception: JSValueRef?
        let value = ScriptText.with(name) { JSObjectGetProperty(context, object, $0, &exception) }
        guard exception == nil, let value, !JSValueIsUndefined(context, value) else { return nil }

        return value
    }

    /// Reads a property that holds a string.
    func text(_ name: String, of object: JSObjectRef) -> String? {
        guard let value = property(name, of: object), JSValueIsString(context, value) else { return nil }

        return string(of: value)
    }

    /// Reads a property that holds a number.
    func number(_ name: String, of object: JSObjectRef) -> Double? {
        guard let value = property(name, of: object), JSValueIsNumber(context, value) else { return nil }

        return JSValueToNumber(context, value, nil)
    }

    /// Sets a property; a setter that refuses is ignored.
    func set(
        _ name: String,
        of object: JSObjectRef,
        to value: JSValueRef,
        isEnumerable: Bool = true
    ) {
        let attributes = isEnumerable ? kJSPropertyAttributeNone : kJSPropertyAttributeDontEnum
        ScriptText.with(name) {
            JSObjectSetProperty(context, object, $0, value, JSPropertyAttributes(attributes), nil)
        }
    }

    /// What `String(value)` gives; nil when that throws.
    func string(of value: JSValueRef) -> String? {
        guard let string = JSValueToStringCopy(context, value, nil) else { return nil }
        defer { JSStringRelease(string) }

        return ScriptText.read(string)
    }

    func makeString(_ text: String) -> JSValueRef {
        ScriptText.with(text) { JSValueMakeString(context, $0) }
    }
}
