import Foundation

#if canImport(JavaScriptCore)
import JavaScriptCore
#else
import CJavaScriptCore
#endif

extension ScriptContext {
    /// How many arguments a call may have.
    ///
    /// They wait on the stack, where the garbage collector sees them.
    private static let mostArguments = 64

    /// Makes the JavaScript value for a Swift one.
    ///
    /// - Throws: A `TypeError` when a function belongs to another engine.
    func write(_ value: ScriptValue) throws(ScriptError) -> JSValueRef {
        switch value {
        case .string(let text): return makeString(text)
        case .number(let number): return JSValueMakeNumber(context, number)
        case .boolean(let flag): return JSValueMakeBoolean(context, flag)
        case .undefined: return JSValueMakeUndefined(context)
        case .null: return JSValueMakeNull(context)
        case .array(let elements): return try write(elements)
        case .object(let properties): return try write(properties)
        case .bytes(let bytes): return write(bytes)
        case .function(let function): return try write(function)
        }
    }

    /// The JavaScript function behind a handle.
    func write(_ function: ScriptFunction) throws(ScriptError) -> JSObjectRef {
        guard let object = value(of: function.handle) else {
            throw ScriptError(name: "TypeError", message: "the function belongs to another engine")
        }
        return object
    }

    /// Makes values for the time of a call, in a row on the stack.
    func withArguments(
        _ values: [ScriptValue],
        _ body: (UnsafePointer<JSValueRef?>?) throws(ScriptError) -> ScriptValue
    ) throws(ScriptError) -> ScriptValue {
        guard values.count <= Self.mostArguments else {
            throw ScriptError(
                name: "RangeError",
                message: "more than \(Self.mostArguments) arguments"
            )
        }
        return try withUnsafeTemporaryAllocation(
            of: JSValueRef?.self,
            capacity: Self.mostArguments
        ) { row throws(ScriptError) in
            for (index, value) in values.enumerated() {
                row.initializeElement(at: index, to: try write(value))
            }
            return try body(UnsafePointer(row.baseAddress))
        }
    }

    private func write(_ elements: [ScriptValue]) throws(ScriptError) -> JSValueRef {
        let array: JSObjectRef = JSObjectMakeArray(context, 0, nil, nil)
        for (index, element) in elements.enumerated() {
            JSObjectSetPropertyAtIndex(context, array, UInt32(index), try write(element), nil)
        }
        return array
    }

    private func write(_ properties: [String: ScriptValue]) throws(ScriptError) -> JSValueRef {
        let object: JSObjectRef = JSObjectMake(context, nil, nil)
        for (name, value) in properties {
            set(name, of: object, to: try write(value))
        }
        return object
    }

    private func write(_ bytes: [UInt8]) -> JSValueRef {
        let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(bytes.count, 1), alignment: 16)
        copy.copyBytes(from: bytes)
        return JSObjectMakeArrayBufferWithBytesNoCopy(
            context,
            copy.baseAddress,
            bytes.count,
            { bytes, _ in bytes?.deallocate() },
            nil,
            nil
        )
    }
}
