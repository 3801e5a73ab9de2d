/// The types that values are bound as and read from, by the numbers that PostgreSQL's catalogue has for them.
///
/// A column of any other type is read as text.
enum PostgreSQLType: UInt32 {
    case boolean = 16
    case bytes = 17
    case bigint = 20
    case smallint = 21
    case integer = 23
    case text = 25
    case float = 700
    case double = 701
    case numeric = 1700
}

extension SQLValue {
    /// What the value is bound as; the statement decides for `NULL`.
    var postgreSQLType: PostgreSQLType? {
        switch self {
        case .null: nil
        case .integer: .bigint
        case .real: .double
        case .text: .text
        case .blob: .bytes
        }
    }

    /// Adds the value in PostgreSQL's binary form, where numbers have their highest byte first.
    func write(to bytes: inout [UInt8]) {
        switch self {
        case .null: break
        case .integer(let number): withUnsafeBytes(of: number.bigEndian) { bytes += $0 }
        case .real(let number): withUnsafeBytes(of: number.bitPattern.bigEndian) { bytes += $0 }
        case .text(let text): bytes += text.utf8
        case .blob(let blob): bytes += blob
        }
    }

    /// Reads a value that PostgreSQL wrote as text.
    init(_ text: UnsafeRawBufferPointer, of type: PostgreSQLType?) {
        let string = String(decoding: text, as: UTF8.self)
        self =
            switch type {
            case .boolean: .integer(string == "t" ? 1 : 0)
            case .bytes: .blob(Self.bytes(hexadecimal: text.dropFirst(2)))
            case .bigint, .smallint, .integer, .numeric:
                Int64(string).map { .integer($0) } ?? Self.real(string)
            case .float, .double: Self.real(string)
            case .text, nil: .text(string)
            }
    }

    private static func real(_ text: String) -> SQLValue {
        Double(text).map { .real($0) } ?? .text(text)
    }

    private static func bytes(hexadecimal digits: Slice<UnsafeRawBufferPointer>) -> [UInt8] {
        func value(_ digit: UInt8) -> UInt8 { digit < 0x3A ? digit - 0x30 : digit - 0x57 }
        return stride(from: digits.startIndex, to: digits.endIndex - 1, by: 2)
            .map { value(digits[$0]) << 4 | value(digits[$0 + 1]) }
    }
}
