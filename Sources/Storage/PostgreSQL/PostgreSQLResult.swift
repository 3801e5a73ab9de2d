import CLibPQ

/// The answer to one statement that went well.
struct PostgreSQLResult: ~Copyable {
    private let result: OpaquePointer

    /// Takes an answer over; one that is a failure is thrown.
    init(_ result: OpaquePointer?, on connection: OpaquePointer, sql: String) throws(PostgreSQLFailure) {
        let status = PQresultStatus(result)
        guard let result, status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK else {
            defer { PQclear(result) }
            throw PostgreSQLFailure(result, on: connection, sql: sql)
        }
        self.result = result
    }

    /// Takes the answers of a pipeline over and keeps the last; the first that is a failure is thrown.
    init(last answers: [OpaquePointer?], on connection: OpaquePointer, sql: String) throws(PostgreSQLFailure)
    {
        for (place, answer) in answers.enumerated() {
            do {
                let result = try PostgreSQLResult(answer, on: connection, sql: sql)
                if place == answers.endIndex - 1 {
                    self = result
                    return
                }
            } catch {
                for answer in answers[(place + 1)...] { PQclear(answer) }
                throw error
            }
        }
        throw PostgreSQLFailure(nil, on: connection, sql: sql)
    }

    deinit { PQclear(result) }

    /// How many rows the statement touched.
    var touched: Int { PQcmdTuples(result).flatMap { Int(String(cString: $0)) } ?? 0 }

    /// The rows.
    var rows: [Row] {
        let places = 0..<PQnfields(result)
        let columns = places.map { PQfname(result, $0).map { String(cString: $0) } ?? "" }
        let types = places.map { PostgreSQLType(rawValue: PQftype(result, $0)) }
        return (0..<PQntuples(result))
            .map { row in
                Row(columns: columns, values: places.map { value(row, $0, of: types[Int($0)]) })
            }
    }

    private func value(_ row: Int32, _ column: Int32, of type: PostgreSQLType?) -> SQLValue {
        guard PQgetisnull(result, row, column) == 0 else { return .null }
        let text = UnsafeRawBufferPointer(
            start: PQgetvalue(result, row, column),
            count: Int(PQgetlength(result, row, column))
        )
        return SQLValue(text, of: type)
    }
}
