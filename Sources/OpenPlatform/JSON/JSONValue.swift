/// A JSON value that remembers the order of its members and the difference between `1` and `1.5`.
///
/// Two values are equal when JSON says so: `1` equals `1.0`, and members may stand in any order.
package enum JSONValue: Sendable {
    /// `null`.
    case null

    /// `true` or `false`.
    case bool(Bool)

    /// A number written without fraction and exponent that fits 64 bits.
    case integer(Int)

    /// Any other number.
    case number(Double)

    /// Text.
    case string(String)

    /// A list.
    case array([JSONValue])

    /// An object.
    case object(JSONObject)
}

extension JSONValue {
    /// Whether this is `null`.
    package var isNull: Bool {
        if case .null = self { true } else { false }
    }

    /// The truth value, unless this is something else.
    package var bool: Bool? {
        if case .bool(let value) = self { value } else { nil }
    }

    /// The number when it has no fraction and fits, however it was written.
    package var int: Int? {
        switch self {
        case .integer(let value): value
        case .number(let value): Int(exactly: value)
        case .null, .bool, .string, .array, .object: nil
        }
    }

    /// The number, unless this is something else.
    package var double: Double? {
        switch self {
        case .integer(let value): Double(value)
        case .number(let value): value
        case .null, .bool, .string, .array, .object: nil
        }
    }

    /// The text, unless this is something else.
    package var string: String? {
        if case .string(let value) = self { value } else { nil }
    }

    /// The elements, unless this is something else.
    package var array: [JSONValue]? {
        if case .array(let value) = self { value } else { nil }
    }

    /// The members, unless this is something else.
    package var object: JSONObject? {
        if case .object(let value) = self { value } else { nil }
    }

    /// The member of that name, `nil` when this is no object or has no such member.
    package subscript(key: String) -> JSONValue? {
        object?[key]
    }

    /// The element at that place, `nil` when this is no list or is shorter.
    package subscript(index: Int) -> JSONValue? {
        guard case .array(let elements) = self, elements.indices.contains(index) else { return nil }
        return elements[index]
    }
}

extension JSONValue: Hashable {
    /// Compares as JSON does, see ``JSONValue``.
    package static func == (left: JSONValue, right: JSONValue) -> Bool {
        switch (left, right) {
        case (.null, .null): true
        case (.bool(let left), .bool(let right)): left == right
        case (.integer(let left), .integer(let right)): left == right
        case (.number(let left), .number(let right)): left == right
        case (.integer(let whole), .number(let other)), (.number(let other), .integer(let whole)):
            Int(exactly: other) == whole
        case (.string(let left), .string(let right)): left == right
        case (.array(let left), .array(let right)): left == right
        case (.object(let left), .object(let right)): left == right
        default: false
        }
    }

    /// Feeds the same bytes for values that are equal.
    package func hash(into hasher: inout Hasher) {
        switch self {
        case .null: hasher.combine(0)
        case .bool(let value): hasher.combine(value)
        case .integer(let value): hasher.combine(Double(value))
        case .number(let value): hasher.combine(value)
        case .string(let value): hasher.combine(value)
        case .array(let value): hasher.combine(value)
        case .object(let value): hasher.combine(value)
        }
    }
}

extension JSONValue: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByFloatLiteral, ExpressibleByStringInterpolation, ExpressibleByArrayLiteral,
    ExpressibleByDictionaryLiteral
{
    /// Makes `null`.
    package init(nilLiteral: ()) {
        self = .null
    }

    /// Makes a truth value.
    package init(booleanLiteral value: Bool) {
        self = .bool(value)
    }

    /// Makes a whole number.
    package init(integerLiteral value: Int) {
        self = .integer(value)
    }

    /// Makes a number.
    package init(floatLiteral value: Double) {
        self = .number(value)
    }

    /// Makes a text.
    package init(stringLiteral value: String) {
        self = .string(value)
    }

    /// Makes a list.
    package init(arrayLiteral elements: JSONValue...) {
        self = .array(elements)
    }

    /// Makes an object whose members keep the order written; a name written twice keeps its last value.
    package init(dictionaryLiteral members: (String, JSONValue)...) {
        self = .object(JSONObject(members))
    }
}
