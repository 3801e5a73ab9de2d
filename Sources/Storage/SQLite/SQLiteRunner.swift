import Foundation
import GRDB

/// Runs statements on one connection, each text compiled once.
struct SQLiteRunner: StatementRunner {
    let connection: GRDB.Database
    let mayWrite: Bool

    func rows(_ sql: SQL) throws -> [Row] {
        let statement = try statement(sql)
        if statement.isReadonly, sql.hasNULCharacter { return [] }
        let columns = statement.columnNames
        let cursor = try GRDB.Row.fetchCursor(statement, arguments: arguments(of: sql))
        var rows: [Row] = []
        while let row = try cursor.next() {
            rows.append(Row(columns: columns, values: row.databaseValues.map { SQLValue($0) }))
        }
        return rows
    }

    func execute(_ sql: SQL) throws -> Int {
        try statement(sql).execute(arguments: arguments(of: sql))
        return connection.changesCount
    }

    private func statement(_ sql: SQL) throws -> Statement {
        let statement = try connection.cachedStatement(sql: sql.text)
        guard mayWrite || statement.isReadonly else { throw StorageFault.readOnly(sql: sql.text) }
        return statement
    }

    /// Spelled as optional existentials because GRDB's generic initializer builds a key path for each call.
    private func arguments(of sql: SQL) throws(StorageFault) -> StatementArguments {
        StatementArguments(
            try sql.bindableValues().map { $0.databaseValue as (any DatabaseValueConvertible)? }
        )
    }
}

extension SQLValue {
    fileprivate init(_ value: DatabaseValue) {
        switch value.storage {
        case .null: self = .null
        case .int64(let number): self = .integer(number)
        case .double(let number): self = .real(number)
        case .string(let text): self = .text(text)
        case .blob(let data): self = .blob(Array(data))
        }
    }

    fileprivate var databaseValue: DatabaseValue {
        switch self {
        case .null: .null
        case .integer(let number): number.databaseValue
        case .real(let number): number.databaseValue
        case .text(let text): text.databaseValue
        case .blob(let bytes): Data(bytes).databaseValue
        }
    }
}

extension StorageFault {
    /// Translates what callers can act on; the text never holds a bound value.
    init(_ error: DatabaseError) {
        let reason = error.message ?? "\(error.resultCode)"
        switch error.extendedResultCode {
        case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY: self = .conflict(reason)
        case let code where code.primaryResultCode == .SQLITE_CONSTRAINT: self = .constraint(reason)
        default: self = .statement(sql: error.sql ?? "", reason: reason)
        }
    }
}
