import GRDBSQLite

/// One connection to a file, with every statement that it ever ran.
///
/// GRDB opens connections and says who may use which; statements are run here, because each costs there three times
/// what it costs SQLite. Unchecked, because whoever has the connection from GRDB has it alone.
final class SQLiteConnection: @unchecked Sendable {
    private let handle: OpaquePointer
    private var statements: [String: SQLiteStatement] = [:]

    /// Wraps a connection that GRDB opened.
    init(_ handle: OpaquePointer) {
        self.handle = handle
    }

    /// Whether a transaction goes on; some errors end one by themselves.
    var isInTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }

    /// How many rows the last change touched.
    var changes: Int { Int(sqlite3_changes(handle)) }

    /// The statement of a text, compiled once.
    func statement(_ text: String) throws(StorageFault) -> SQLiteStatement {
        if let statement = statements[text] { return statement }
        let statement = try SQLiteStatement(text, on: handle)
        statements[text] = statement
        return statement
    }

    /// Runs a statement without values.
    func run(_ text: String) throws(StorageFault) {
        try statement(text).run()
    }

    /// Runs a body that sees one state of the file.
    func snapshot<Value>(_ body: () throws -> Value) throws -> Value {
        try run("BEGIN DEFERRED")
        defer { try? run("COMMIT") }
        return try body()
    }

    /// Begins a transaction, runs a body, and commits unless the body throws or says no.
    ///
    /// - Parameters:
    ///   - begin: How the transaction begins.
    ///   - body: Says whether there is something to commit.
    /// - Throws: What the body throws, or why nothing was committed.
    func transaction(_ begin: String, _ body: () throws -> Bool) throws {
        try run(begin)
        do {
            let isWorthIt = try body()
            guard isInTransaction else { throw StorageFault.aborted }
            try run(isWorthIt ? "COMMIT" : "ROLLBACK")
        } catch {
            if isInTransaction { try? run("ROLLBACK") }
            throw error
        }
    }
}

extension StorageFault {
    /// The database gave up a transaction in the middle.
    static let aborted = StorageFault.statement(sql: "COMMIT", reason: "the transaction was given up")

    /// Reads the last error of a connection; the text never holds a bound value.
    init(_ connection: OpaquePointer?, sql: String) {
        let reason = sqlite3_errmsg(connection).map { String(cString: $0) } ?? "unknown error"
        let code = sqlite3_extended_errcode(connection)
        switch (code, code & 0xFF) {
        case (SQLITE_CONSTRAINT | 8 << 8, _), (SQLITE_CONSTRAINT | 6 << 8, _): self = .conflict(reason)
        case (_, SQLITE_CONSTRAINT): self = .constraint(reason)
        default: self = .statement(sql: sql, reason: reason)
        }
    }
}
