import CLibPQ

/// What PostgreSQL, or the way to it, has against a statement.
struct PostgreSQLFailure: Error {
    /// The five letters that the SQL standard and PostgreSQL have for it; empty when the server said nothing.
    let state: String

    let message: String
    let table: String?
    let rule: String?
    let sql: String

    /// Whether nothing more can be asked over the connection.
    let isConnectionLost: Bool
}

extension PostgreSQLFailure {
    /// Reads what is wrong with an answer, or with the connection when there is none.
    init(_ result: OpaquePointer?, on connection: OpaquePointer, sql: String) {
        func field(_ code: Int32) -> String? {
            PQresultErrorField(result, code).map { String(cString: $0) }
        }
        state = field(PQ_FIELD_STATE) ?? ""
        message = field(PQ_FIELD_MESSAGE) ?? Self.message(of: connection)
        table = field(PQ_FIELD_TABLE)
        rule = field(PQ_FIELD_RULE)
        self.sql = sql
        isConnectionLost = PQstatus(connection) == CONNECTION_BAD
    }

    /// Describes why there is no connection.
    init(connecting message: String) {
        self.message = message
        isConnectionLost = true
        (state, table, rule, sql) = ("", nil, nil, "")
    }

    /// What libpq says about a connection, without the line's end.
    static func message(of connection: OpaquePointer) -> String {
        var text = PQerrorMessage(connection).map { String(cString: $0) } ?? ""
        while text.last?.isNewline == true { text.removeLast() }
        return text
    }

    /// Whether the same transaction may well succeed when it is run again: it met another one
    /// (`serialization_failure`, `deadlock_detected`).
    var mayPass: Bool { ["40001", "40P01"].contains(state) && !isConnectionLost }

    /// What callers can act on; the text never holds a value, which only details and data exceptions quote.
    var fault: StorageFault {
        if isConnectionLost { return .connectionLost(message) }
        return switch (state.prefix(2), state) {
        case (_, "23505"): .conflict([table, rule].compactMap(\.self).joined(separator: ": "))
        case ("23", _): .constraint(message)
        case (_, "25006"): .readOnly(sql: sql)
        case ("22", _): .statement(sql: sql, reason: "a value has the wrong form (\(state))")
        default: .statement(sql: sql, reason: message)
        }
    }
}
