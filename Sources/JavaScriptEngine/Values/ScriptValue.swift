/// A JavaScript value outside of its engine: data is copied, functions stay behind as handles.
///
/// Dates, symbols and other things without a case arrive as ``undefined`` or, when they have enumerable properties of
/// their own, as ``object(_:)``. A value inside itself, and anything deeper than 64 levels, arrives as ``undefined``;
/// what exceeds 100,000 values in all is left out. Text is the way to carry more: JSON crosses several times faster.
package enum ScriptValue: Sendable, Hashable {
    /// The value of what was never set.
    case undefined

    /// The deliberate absence of an object.
    case null

    /// `true` or `false`.
    case boolean(Bool)

    /// A double; big integers arrive as ``string(_:)``, since a double can't hold them.
    case number(Double)

    /// A text. Lone surrogates, which a Swift string can't hold, arrive as U+FFFD.
    case string(String)

    /// An array, element by element.
    case array([ScriptValue])

    /// The enumerable properties of an object, inherited ones included.
    case object([String: ScriptValue])

    /// The content of an `ArrayBuffer` or a typed array; it enters an engine as an `ArrayBuffer`.
    case bytes([UInt8])

    /// A function that its engine keeps alive while the handle lives.
    case function(ScriptFunction)
}

extension ScriptValue {
    /// The text, unless the value is something else than a string.
    package var text: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }

    /// The number, unless the value is something else than a number.
    package var number: Double? {
        guard case .number(let number) = self else { return nil }
        return number
    }
}
