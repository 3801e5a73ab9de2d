import Foundation
import Storage

/// The whole state at a moment: every row of every table, and what the clock showed.
struct Snapshot: Sendable, Hashable {
    /// How many steps the tables had gone through; rows fit no other tables.
    let version: Int

    let clock: ClockReading
    let images: [TableImage]
}

extension Snapshot {
    /// Reads ``text``; `nil` for anything else.
    init?(text: String) {
        guard let json = try? JSONValue.parse(text), let version = json["version"]?.int,
            let clock = json["clock"], let now = clock["now"]?.double, let frozen = clock["frozen"]?.bool,
            let rate = clock["rate"]?.double, let tables = json["tables"]?.array
        else { return nil }
        let images = tables.compactMap(TableImage.init(json:))
        guard images.count == tables.count else { return nil }
        self.version = version
        self.clock = ClockReading(now: PlatformInstant(seconds: now), frozen: frozen, rate: rate)
        self.images = images
    }

    /// The snapshot as it is kept.
    var text: String {
        let json: JSONValue = [
            "version": .integer(version), "clock": clock.json, "tables": .array(images.map(\.json)),
        ]
        return json.text
    }
}

extension TableImage {
    fileprivate init?(json: JSONValue) {
        guard let table = json["table"]?.string, let columns = json["columns"]?.array,
            let rows = json["rows"]?.array
        else { return nil }
        self.init(
            table: table,
            columns: columns.compactMap(\.string),
            rows: rows.map { row in (row.array ?? []).map(SQLValue.init(json:)) }
        )
    }

    fileprivate var json: JSONValue {
        [
            "table": .string(table), "columns": .array(columns.map { .string($0) }),
            "rows": .array(rows.map { row in .array(row.map(\.json)) }),
        ]
    }
}

extension SQLValue {
    /// Reads ``json``: a real number stands in a list, bytes stand in an object.
    fileprivate init(json: JSONValue) {
        switch json {
        case .integer(let number): self = .integer(Int64(number))
        case .string(let text): self = .text(text)
        case .array(let elements): self = .real(elements.first?.double ?? 0)
        case .object(let members):
            let bytes = members["base64"]?.string.flatMap { Data(base64Encoded: $0) } ?? Data()
            self = .blob(Array(bytes))
        case .null, .bool, .number: self = .null
        }
    }

    fileprivate var json: JSONValue {
        switch self {
        case .null: .null
        case .integer(let number): .integer(Int(number))
        case .real(let number): [.number(number)]
        case .text(let text): .string(text)
        case .blob(let bytes): ["base64": .string(Data(bytes).base64EncodedString())]
        }
    }
}
