import GRDBSQLite

/// A compiled statement of one connection, to be run many times.
final class SQLiteStatement {
    /// Whether it leaves the database as it is.
    let isReadonly: Bool

    private let handle: OpaquePointer
    private let text: String
    private var columns: [String]

    /// Compiles a text.
    init(_ text: String, on connection: OpaquePointer) throws(StorageFault) {
        var handle: OpaquePointer?
        let code = sqlite3_prepare_v3(connection, text, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &handle, nil)
        guard code == SQLITE_OK, let handle else { throw StorageFault(connection, sql: text) }
        self.handle = handle
        self.text = text
        isReadonly = sqlite3_stmt_readonly(handle) != 0
        columns = Self.columns(of: handle)
    }

    deinit { sqlite3_finalize(handle) }

    /// Runs it and gives its rows; a query for a text with a NUL character, which no row holds, has none.
    func rows(_ values: [SQLValue]) throws(StorageFault) -> [Row] {
        defer { sqlite3_reset(handle) }
        guard try bind(values) else { return [] }
        var rows: [Row] = []
        while try step() {
            // A change of the schema may have given a `SELECT *` more columns than it was compiled with.
            if columns.count != sqlite3_column_count(handle) { columns = Self.columns(of: handle) }
            rows.append(Row(columns: columns, values: columns.indices.map { value(at: Int32($0)) }))
        }
        return rows
    }

    /// Runs it and leaves its rows alone.
    func run(_ values: [SQLValue] = []) throws(StorageFault) {
        defer { sqlite3_reset(handle) }
        guard try bind(values) else { return }
        while try step() {}
    }

    /// Says whether there is a row.
    private func step() throws(StorageFault) -> Bool {
        switch sqlite3_step(handle) {
        case SQLITE_ROW: true
        case SQLITE_DONE: false
        default: throw fault
        }
    }

    private var fault: StorageFault { StorageFault(sqlite3_db_handle(handle), sql: text) }

    private static func columns(of handle: OpaquePointer) -> [String] {
        (0..<sqlite3_column_count(handle))
            .map { place in sqlite3_column_name(handle, place).map { String(cString: $0) } ?? "" }
    }
}

extension SQLiteStatement {
    /// Makes SQLite copy what is bound.
    private static var copied: sqlite3_destructor_type { unsafeBitCast(-1, to: sqlite3_destructor_type.self) }

    /// Says whether the values can be found at all; a change that would lose a NUL character is refused.
    private func bind(_ values: [SQLValue]) throws(StorageFault) -> Bool {
        var place: Int32 = 0
        for value in values {
            place += 1
            let code: Int32
            switch value {
            case .null: code = sqlite3_bind_null(handle, place)
            case .integer(let number): code = sqlite3_bind_int64(handle, place, number)
            case .real(let number): code = sqlite3_bind_double(handle, place, number)
            case .blob(let bytes): code = bind(bytes, at: place)
            case .text(var text):
                let bound = text.withUTF8 { bytes in
                    bytes.contains(0)
                        ? nil
                        : sqlite3_bind_text(handle, place, bytes.baseAddress, Int32(bytes.count), Self.copied)
                }
                if bound == nil, isReadonly { return false }
                guard let bound else { throw .nulCharacter(sql: self.text) }
                code = bound
            }
            guard code == SQLITE_OK else { throw fault }
        }
        return true
    }

    /// Binds bytes; none at all have no address, and would be NULL.
    private func bind(_ bytes: [UInt8], at place: Int32) -> Int32 {
        bytes.isEmpty
            ? sqlite3_bind_zeroblob(handle, place, 0)
            : sqlite3_bind_blob(handle, place, bytes, Int32(bytes.count), Self.copied)
    }

    private func value(at place: Int32) -> SQLValue {
        switch sqlite3_column_type(handle, place) {
        case SQLITE_INTEGER: .integer(sqlite3_column_int64(handle, place))
        case SQLITE_FLOAT: .real(sqlite3_column_double(handle, place))
        case SQLITE_TEXT:
            .text(String(decoding: bytes(sqlite3_column_text(handle, place), place), as: UTF8.self))
        case SQLITE_BLOB: .blob(Array(bytes(sqlite3_column_blob(handle, place), place)))
        default: .null
        }
    }

    private func bytes(_ start: UnsafeRawPointer?, _ place: Int32) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, place)))
    }
}
