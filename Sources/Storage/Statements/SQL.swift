/// One statement; what is interpolated becomes a bound value, never text.
///
/// ```swift
/// let sql: SQL = "SELECT name FROM apps WHERE id = \(id)"
/// ```
///
/// There is no way to make one from a `String`. A `SQL` inside another one joins as a fragment, with its values.
package struct SQL: Sendable, Hashable {
    /// The text with a `?` for each value.
    package let text: String

    /// The values in order.
    package let values: [SQLValue]

    /// Whether a text to bind holds a NUL character, which neither database keeps.
    var hasNULCharacter: Bool {
        values.contains { value in
            if case .text(let text) = value { text.utf8.contains(0) } else { false }
        }
    }

    /// The values in order, unless one can't be kept.
    func bindableValues() throws(StorageFault) -> [SQLValue] {
        if hasNULCharacter { throw .nulCharacter(sql: text) }
        return values
    }
}

extension SQL: ExpressibleByStringInterpolation {
    /// Collects the pieces of a literal.
    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var text = ""
        fileprivate var values: [SQLValue] = []

        /// Starts empty.
        package init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity + interpolationCount)
            values.reserveCapacity(interpolationCount)
        }

        /// Adds text that was written in the source.
        package mutating func appendLiteral(_ literal: String) {
            text += literal
        }

        /// Binds a value.
        package mutating func appendInterpolation(_ value: some SQLConvertible) {
            text += "?"
            values.append(value.sqlValue)
        }

        /// Binds a value, or `NULL` where there is none.
        package mutating func appendInterpolation(_ value: (some SQLConvertible)?) {
            text += "?"
            values.append(value.sqlValue)
        }

        /// Joins a fragment with its values.
        package mutating func appendInterpolation(_ fragment: SQL) {
            text += fragment.text
            values += fragment.values
        }
    }

    /// Makes a statement without values.
    package init(stringLiteral text: String) {
        self.text = text
        values = []
    }

    /// Makes a statement with its values.
    package init(stringInterpolation: StringInterpolation) {
        text = stringInterpolation.text
        values = stringInterpolation.values
    }
}
