/// What a column can hold in both databases.
package enum SQLValue: Sendable, Hashable {
    /// Nothing.
    case null

    /// `BIGINT`.
    case integer(Int64)

    /// `DOUBLE PRECISION`.
    case real(Double)

    /// `TEXT`.
    case text(String)

    /// `BYTEA`.
    case blob([UInt8])

    /// The kind for messages, never the value.
    var kind: String {
        switch self {
        case .null: "NULL"
        case .integer: "an integer"
        case .real: "a real number"
        case .text: "text"
        case .blob: "bytes"
        }
    }
}

/// A Swift type that is kept in a column.
package protocol SQLConvertible: Sendable {
    /// The form to bind.
    var sqlValue: SQLValue { get }

    /// Reads a column; `nil` when the column holds another kind.
    init?(sqlValue: SQLValue)
}

extension SQLValue: SQLConvertible {
    /// The value itself.
    package var sqlValue: SQLValue { self }

    /// Reads any kind.
    package init?(sqlValue: SQLValue) { self = sqlValue }
}

extension String: SQLConvertible {
    /// Text.
    package var sqlValue: SQLValue { .text(self) }

    /// Reads text.
    package init?(sqlValue: SQLValue) {
        guard case .text(let text) = sqlValue else { return nil }
        self = text
    }
}

extension Int: SQLConvertible {
    /// An integer.
    package var sqlValue: SQLValue { .integer(Int64(self)) }

    /// Reads an integer.
    package init?(sqlValue: SQLValue) {
        guard case .integer(let number) = sqlValue else { return nil }
        self.init(exactly: number)
    }
}

extension Double: SQLConvertible {
    /// A real number.
    package var sqlValue: SQLValue { .real(self) }

    /// Reads a number of either kind.
    package init?(sqlValue: SQLValue) {
        switch sqlValue {
        case .real(let number): self = number
        case .integer(let number): self = Double(number)
        case .null, .text, .blob: return nil
        }
    }
}

extension Bool: SQLConvertible {
    /// 0 or 1, as both databases can hold it.
    package var sqlValue: SQLValue { .integer(self ? 1 : 0) }

    /// Reads 0 or 1.
    package init?(sqlValue: SQLValue) {
        switch sqlValue {
        case .integer(0): self = false
        case .integer(1): self = true
        case .integer, .null, .real, .text, .blob: return nil
        }
    }
}

extension Array: SQLConvertible where Element == UInt8 {
    /// Bytes.
    package var sqlValue: SQLValue { .blob(self) }

    /// Reads bytes.
    package init?(sqlValue: SQLValue) {
        guard case .blob(let bytes) = sqlValue else { return nil }
        self = bytes
    }
}

extension Optional: SQLConvertible where Wrapped: SQLConvertible {
    /// The value's form, or nothing.
    package var sqlValue: SQLValue { self?.sqlValue ?? .null }

    /// Reads nothing, or a value.
    package init?(sqlValue: SQLValue) {
        if case .null = sqlValue {
            self = .none
        } else {
            guard let value = Wrapped(sqlValue: sqlValue) else { return nil }
            self = value
        }
    }
}
