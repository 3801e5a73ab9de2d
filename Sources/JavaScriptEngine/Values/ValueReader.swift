#if canImport(JavaScriptCore)
import JavaScriptCore
#else
import CJavaScriptCore
#endif

/// Copies JavaScript values out of an engine.
///
/// It never fails: what can't be copied becomes `undefined`.
struct ValueReader {
    private static let deepest = 64

    private let context: ScriptContext
    private var path: [JSObjectRef] = []
    private var remaining: Int

    /// - Parameters:
    ///   - context: The engine the values belong to.
    ///   - most: How many values to copy before the rest is left out.
    init(_ context: ScriptContext, most: Int = 100_000) {
        self.context = context
        remaining = most
    }

    mutating func read(_ value: JSValueRef?) -> ScriptValue {
        guard let value else { return .undefined }

        switch JSValueGetType(context.context, value) {
        case kJSTypeString: return .string(context.string(of: value) ?? "")
        case kJSTypeNumber: return .number(JSValueToNumber(context.context, value, nil))
        case kJSTypeBoolean: return .boolean(JSValueToBoolean(context.context, value))
        case kJSTypeNull: return .null
        case kJSTypeObject: return object(value)
        case kJSTypeBigInt: return .string(context.string(of: value) ?? "")
        default: return .undefined
        }
    }

    private mutating func object(_ object: JSObjectRef) -> ScriptValue {
        if JSObjectIsFunction(context.context, object) {
            return .function(ScriptFunction(handle: context.handle(object)))
        }
        if let bytes = bytes(object) { return .bytes(bytes) }
        guard path.count < Self.deepest, !path.contains(object) else { return .undefined }

        path.append(object)
        defer { path.removeLast() }
        return JSValueIsArray(context.context, object)
            ? .array(elements(object)) : .object(properties(object))
    }

    private mutating func elements(_ array: JSObjectRef) -> [ScriptValue] {
        let count = Int(context.number("length", of: array) ?? 0)
        var elements: [ScriptValue] = []
        while elements.count < count, remaining > 0 {
            remaining -= 1
            let index = UInt32(elements.count)
            elements.append(read(JSObjectGetPropertyAtIndex(context.context, array, index, nil)))
        }
        return elements
    }

    /// The enumerable properties of an object.
    mutating func properties(_ object: JSObjectRef) -> [String: ScriptValue] {
        let names = JSObjectCopyPropertyNames(context.context, object)
        defer { JSPropertyNameArrayRelease(names) }
        var properties: [String: ScriptValue] = [:]
        for index in 0..<JSPropertyNameArrayGetCount(names) where remaining > 0 {
            guard let name = JSPropertyNameArrayGetNameAtIndex(names, index) else { continue }
            remaining -= 1
            properties[ScriptText.read(name)] = read(JSObjectGetProperty(context.context, object, name, nil))
        }
        return properties
    }

    private func bytes(_ object: JSObjectRef) -> [UInt8]? {
        let start: UnsafeMutableRawPointer?
        let count: Int
        switch JSValueGetTypedArrayType(context.context, object, nil) {
        case kJSTypedArrayTypeNone:
            return nil
        case kJSTypedArrayTypeArrayBuffer:
            start = JSObjectGetArrayBufferBytesPtr(context.context, object, nil)
            count = JSObjectGetArrayBufferByteLength(context.context, object, nil)
        default:
            let offset = JSObjectGetTypedArrayByteOffset(context.context, object, nil)
            let buffer = JSObjectGetTypedArrayBuffer(context.context, object, nil)
            start = buffer.flatMap { JSObjectGetArrayBufferBytesPtr(context.context, $0, nil) }?
                .advanced(by: offset)
            count = JSObjectGetTypedArrayByteLength(context.context, object, nil)
        }
        return Array(UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count))
    }
}
