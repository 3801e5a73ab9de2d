/// One row of an answer.
///
/// ```swift
/// let name: String = try row["name"]
/// let phone: String? = try row["phone"]
/// ```
package struct Row: Sendable, Hashable {
    let columns: [String]
    let values: [SQLValue]

    /// Makes a row; both lists have the same length.
    init(columns: [String], values: [SQLValue]) {
        self.columns = columns
        self.values = values
    }

    /// The value of a column as the type that is asked for.
    ///
    /// - Parameter column: The name as the statement gives it.
    /// - Throws: ``RowFault`` when there is no such column or it holds something else.
    package subscript<Value: SQLConvertible>(column: String) -> Value {
        get throws(RowFault) {
            guard let place = columns.firstIndex(of: column) else {
                throw .noColumn(column, columns: columns)
            }
            guard let value = Value(sqlValue: values[place]) else {
                throw .wrongKind(column: column, expected: "\(Value.self)", found: values[place].kind)
            }
            return value
        }
    }
}

/// Why a column can't be read; a mistake in the program, or a database that others changed.
package enum RowFault: Error, Sendable, Hashable {
    /// The answer has no such column.
    case noColumn(String, columns: [String])

    /// The column holds another kind of value.
    case wrongKind(column: String, expected: String, found: String)
}

extension RowFault: CustomStringConvertible {
    /// What was asked for and what is there, without the value.
    package var description: String {
        switch self {
        case .noColumn(let name, let columns):
            "no column \(name) among \(columns.joined(separator: ", "))"
        case .wrongKind(let column, let expected, let found):
            "column \(column) should be \(expected) but holds \(found)"
        }
    }
}
