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

    /// Where the values' `?` stand, in UTF-8 units of the text.
    private let places: [Int]

    /// The text with `$1`, `$2`, … for the values, as PostgreSQL writes them; any other `?` stays.
    var numberedText: String {
        var numbered: [UInt8] = []
        var rest = text.utf8[...]
        for (index, place) in places.enumerated() {
            let end = text.utf8.index(text.startIndex, offsetBy: place)
            numbered += rest[..<end]
            numbered += "$\(index + 1)".utf8
            rest = text.utf8[text.utf8.index(after: end)...]
        }
        return String(decoding: numbered + rest, as: UTF8.self)
    }

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
        fileprivate var places: [Int] = []

        /// Starts empty.
        package init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity + interpolationCount)
            values.reserveCapacity(interpolationCount)
            places.reserveCapacity(interpolationCount)
        }

        /// Adds text that was written in the source.
        package mutating func appendLiteral(_ literal: String) {
            text += literal
        }

        /// Binds a value.
        package mutating func appendInterpolation(_ value: some SQLConvertible) {
            bind(value.sqlValue)
        }

        /// Binds a value, or `NULL` where there is none.
        package mutating func appendInterpolation(_ value: (some SQLConvertible)?) {
            bind(value.sqlValue)
        }

        /// Adds the name of a table or a column as text, quoted so that it can be nothing else.
        mutating func appendInterpolation(identifier name: String) {
            text += "\"\(name.replacing("\"", with: "\"\""))\""
        }

        /// Joins a fragment with its values.
        package mutating func appendInterpolation(_ fragment: SQL) {
            let start = text.utf8.count
            text += fragment.text
            values += fragment.values
            places += fragment.places.map { start + $0 }
        }

        private mutating func bind(_ value: SQLValue) {
            places.append(text.utf8.count)
            text += "?"
            values.append(value)
        }
    }

    /// Makes a statement without values.
    package init(stringLiteral text: String) {
        self.text = text
        values = []
        places = []
    }

    /// Makes a statement with its values.
    package init(stringInterpolation: StringInterpolation) {
        text = stringInterpolation.text
        values = stringInterpolation.values
        places = stringInterpolation.places
    }
}
