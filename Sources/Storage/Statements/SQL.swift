/// One statement; what is interpolated becomes a bound value, never text.
///
/// ```swift
/// let sql: SQL = "SELECT name FROM apps WHERE id = \(id)"
/// ```
///
/// There is no way to make one from a `String`. A `SQL` inside another one joins as a fragment, with its values.
package struct SQL: Sendable, Hashable {
    fileprivate enum Piece: Sendable, Hashable {
        case text(String)
        case value(SQLValue)
    }

    private var pieces: [Piece]

    /// The text that both databases read: values are `$1`, `$2` …, in order.
    package var text: String {
        var text = ""
        var count = 0
        for piece in pieces {
            switch piece {
            case .text(let part): text += part
            case .value:
                count += 1
                text += "$\(count)"
            }
        }
        return text
    }

    /// The values in order.
    package var values: [SQLValue] {
        pieces.compactMap { if case .value(let value) = $0 { value } else { nil } }
    }

    /// The values in order, unless one can't be kept: neither database holds a NUL character in a text.
    func bindableValues() throws(StorageFault) -> [SQLValue] {
        let values = values
        for case .text(let text) in values where text.utf8.contains(0) {
            throw .nulCharacter(sql: self.text)
        }
        return values
    }
}

extension SQL: ExpressibleByStringInterpolation {
    /// Collects the pieces of a literal.
    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var pieces: [Piece] = []

        /// Starts without pieces.
        package init(literalCapacity: Int, interpolationCount: Int) {
            pieces.reserveCapacity(interpolationCount * 2 + 1)
        }

        /// Adds text that was written in the source.
        package mutating func appendLiteral(_ text: String) {
            pieces.append(.text(text))
        }

        /// Binds a value.
        package mutating func appendInterpolation(_ value: some SQLConvertible) {
            pieces.append(.value(value.sqlValue))
        }

        /// Binds a value, or `NULL` where there is none.
        package mutating func appendInterpolation(_ value: (some SQLConvertible)?) {
            pieces.append(.value(value.sqlValue))
        }

        /// Joins a fragment.
        package mutating func appendInterpolation(_ fragment: SQL) {
            pieces.append(contentsOf: fragment.pieces)
        }
    }

    /// Makes a statement without values.
    package init(stringLiteral text: String) {
        pieces = [.text(text)]
    }

    /// Makes a statement with its values.
    package init(stringInterpolation: StringInterpolation) {
        pieces = stringInterpolation.pieces
    }
}
