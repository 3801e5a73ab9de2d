extension JSONValue: CustomStringConvertible {
    /// The compact text: members in order, slashes and non-ASCII characters as they are.
    ///
    /// This is the form that the platform hashes and encrypts (observed in a captured payload).
    package var text: String {
        String(decoding: bytes, as: UTF8.self)
    }

    /// The compact text as UTF-8, see ``text``.
    package var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(256)
        append(to: &bytes)
        return bytes
    }

    /// The compact text.
    package var description: String { text }

    /// Writes the compact text after what is there.
    ///
    /// - Parameter bytes: The UTF-8 to extend.
    package func append(to bytes: inout [UInt8]) {
        switch self {
        case .null: bytes.append(contentsOf: "null".utf8)
        case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
        case .integer(let value): bytes.append(contentsOf: String(value).utf8)
        case .number(let value): bytes.append(contentsOf: Self.text(of: value).utf8)
        case .string(let value): Self.append(value, to: &bytes)
        case .array(let elements): Self.append(elements, to: &bytes)
        case .object(let members): Self.append(members, to: &bytes)
        }
    }

    private static func append(_ elements: [JSONValue], to bytes: inout [UInt8]) {
        var separator = UInt8(ascii: "[")
        if elements.isEmpty { bytes.append(separator) }
        for element in elements {
            bytes.append(separator)
            element.append(to: &bytes)
            separator = UInt8(ascii: ",")
        }
        bytes.append(UInt8(ascii: "]"))
    }

    private static func append(_ members: JSONObject, to bytes: inout [UInt8]) {
        var separator = UInt8(ascii: "{")
        if members.isEmpty { bytes.append(separator) }
        for (name, value) in members {
            bytes.append(separator)
            append(name, to: &bytes)
            bytes.append(UInt8(ascii: ":"))
            value.append(to: &bytes)
            separator = UInt8(ascii: ",")
        }
        bytes.append(UInt8(ascii: "}"))
    }

    /// Whole numbers lose their `.0`, as `JSON.stringify` writes them; what JSON can't say is `null`.
    private static func text(of number: Double) -> String {
        if let whole = Int(exactly: number) { return String(whole) }
        return number.isFinite ? "\(number)" : "null"
    }

    private static func append(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        if text.utf8.contains(where: needsEscape) {
            for byte in text.utf8 { appendEscaped(byte, to: &bytes) }
        } else {
            bytes.append(contentsOf: text.utf8)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func needsEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    private static func appendEscaped(_ byte: UInt8, to bytes: inout [UInt8]) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(contentsOf: [UInt8(ascii: "\\"), byte])
        case 0x08: bytes.append(contentsOf: "\\b".utf8)
        case 0x09: bytes.append(contentsOf: "\\t".utf8)
        case 0x0A: bytes.append(contentsOf: "\\n".utf8)
        case 0x0C: bytes.append(contentsOf: "\\f".utf8)
        case 0x0D: bytes.append(contentsOf: "\\r".utf8)
        case 0..<0x20:
            bytes.append(contentsOf: (byte < 0x10 ? "\\u000" : "\\u00").utf8)
            bytes.append(contentsOf: String(byte, radix: 16).utf8)
        default: bytes.append(byte)
        }
    }
}
