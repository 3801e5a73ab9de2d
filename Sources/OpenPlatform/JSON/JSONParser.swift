extension JSONValue {
    /// Reads one JSON value and nothing after it.
    ///
    /// A name that an object holds twice keeps its last value, as `JSON.parse` does.
    ///
    /// - Parameters:
    ///   - bytes: The text as UTF-8.
    ///   - maximumDepth: How deep lists and objects may be nested.
    /// - Returns: The value.
    /// - Throws: ``JSONFault`` with the place of the first mistake.
    package static func parse(
        _ bytes: some Sequence<UInt8>,
        maximumDepth: Int = 64
    ) throws(JSONFault) -> JSONValue {
        var parser = JSONParser(bytes: Array(bytes), maximumDepth: maximumDepth)
        return try parser.document()
    }

    /// Reads one JSON value from a string.
    ///
    /// - Parameters:
    ///   - text: The JSON text.
    ///   - maximumDepth: How deep lists and objects may be nested.
    /// - Returns: The value.
    /// - Throws: ``JSONFault`` with the place of the first mistake.
    package static func parse(
        _ text: String,
        maximumDepth: Int = 64
    ) throws(JSONFault) -> JSONValue {
        try parse(text.utf8, maximumDepth: maximumDepth)
    }
}

/// A recursive-descent reader of RFC 8259.
struct JSONParser {
    let bytes: [UInt8]
    let maximumDepth: Int
    private var position = 0
    private var depth = 0

    init(bytes: [UInt8], maximumDepth: Int) {
        self.bytes = bytes
        self.maximumDepth = maximumDepth
    }

    mutating func document() throws(JSONFault) -> JSONValue {
        let value = try value()
        skipBlanks()
        guard position == bytes.count else { throw fault(.textAfterValue) }

        return value
    }

    private mutating func value() throws(JSONFault) -> JSONValue {
        skipBlanks()
        switch try peek() {
        case UInt8(ascii: "{"): return try nested { parser throws(JSONFault) in try parser.object() }
        case UInt8(ascii: "["): return try nested { parser throws(JSONFault) in try parser.array() }
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
        case let other: throw fault(.unexpectedByte(other))
        }
    }

    private mutating func nested(
        _ body: (inout JSONParser) throws(JSONFault) -> JSONValue
    ) throws(JSONFault) -> JSONValue {
        guard depth < maximumDepth else { throw fault(.tooDeep(limit: maximumDepth)) }

        depth += 1
        position += 1
        defer { depth -= 1 }
        return try body(&self)
    }

    private mutating func object() throws(JSONFault) -> JSONValue {
        var members = JSONObject()
        skipBlanks()
        if try accept(UInt8(ascii: "}")) { return .object(members) }
        repeat {
            skipBlanks()
            guard try peek() == UInt8(ascii: "\"") else { throw fault(.unexpectedByte(bytes[position])) }
            let name = try string()
            skipBlanks()
            try expect(UInt8(ascii: ":"))
            members[name] = try value()
            skipBlanks()
        } while try accept(UInt8(ascii: ","))
        try expect(UInt8(ascii: "}"))
        return .object(members)
    }

    private mutating func array() throws(JSONFault) -> JSONValue {
        var elements: [JSONValue] = []
        skipBlanks()
        if try accept(UInt8(ascii: "]")) { return .array(elements) }
        repeat {
            elements.append(try value())
            skipBlanks()
        } while try accept(UInt8(ascii: ","))
        try expect(UInt8(ascii: "]"))
        return .array(elements)
    }

    private mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONFault) -> JSONValue {
        for index in 0..<word.utf8CodeUnitCount {
            try expect(word.utf8Start[index])
        }
        return value
    }

    private mutating func skipBlanks() {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x0A, 0x0D, 0x09: position += 1
            default: return
            }
        }
    }

    private func peek() throws(JSONFault) -> UInt8 {
        guard position < bytes.count else { throw fault(.unexpectedEnd) }
        return bytes[position]
    }

    private mutating func accept(_ byte: UInt8) throws(JSONFault) -> Bool {
        guard try peek() == byte else { return false }
        position += 1
        return true
    }

    private mutating func expect(_ byte: UInt8) throws(JSONFault) {
        guard try accept(byte) else { throw fault(.unexpectedByte(bytes[position])) }
    }

    private func fault(_ reason: JSONFault.Reason, at offset: Int? = nil) -> JSONFault {
        JSONFault(reason, at: offset ?? position, in: bytes)
    }
}

extension JSONParser {
    private mutating func number() throws(JSONFault) -> JSONValue {
        let start = position
        _ = try accept(UInt8(ascii: "-"))
        let whole = digits()
        let leadingZero = whole > 1 && bytes[position - whole] == UInt8(ascii: "0")
        guard whole > 0, !leadingZero else { throw fault(.invalidNumber, at: start) }
        var isInteger = true
        if position < bytes.count, bytes[position] == UInt8(ascii: ".") {
            position += 1
            isInteger = false
            guard digits() > 0 else { throw fault(.invalidNumber, at: start) }
        }
        if position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") {
            position += 1
            isInteger = false
            if position < bytes.count, [UInt8(ascii: "+"), UInt8(ascii: "-")].contains(bytes[position]) {
                position += 1
            }
            guard digits() > 0 else { throw fault(.invalidNumber, at: start) }
        }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        if isInteger, let value = Int(text) { return .integer(value) }
        guard let value = Double(text), value.isFinite else { throw fault(.invalidNumber, at: start) }
        return .number(value)
    }

    private mutating func digits() -> Int {
        let start = position
        while position < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[position]) {
            position += 1
        }
        return position - start
    }

    private mutating func string() throws(JSONFault) -> String {
        position += 1
        let start = position
        while true {
            switch try peek() {
            case UInt8(ascii: "\""):
                let text = try text(bytes[start..<position], at: start)
                position += 1
                return text
            case UInt8(ascii: "\\"): return try escapedString(from: start)
            case 0..<0x20: throw fault(.unexpectedByte(bytes[position]))
            default: position += 1
            }
        }
    }

    private mutating func escapedString(from start: Int) throws(JSONFault) -> String {
        var plain = Array(bytes[start..<position])
        while true {
            switch try peek() {
            case UInt8(ascii: "\""):
                let text = try text(plain[...], at: start)
                position += 1
                return text
            case UInt8(ascii: "\\"): plain.append(contentsOf: try escape())
            case 0..<0x20: throw fault(.unexpectedByte(bytes[position]))
            case let byte:
                plain.append(byte)
                position += 1
            }
        }
    }

    private func text(_ bytes: ArraySlice<UInt8>, at offset: Int) throws(JSONFault) -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw fault(.invalidUTF8, at: offset)
        }
        return text
    }

    private mutating func escape() throws(JSONFault) -> [UInt8] {
        let start = position
        position += 1
        let letter = try peek()
        position += 1
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [letter]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "u"): return Array(String(try scalar(from: start)).utf8)
        default: throw fault(.invalidEscape, at: start)
        }
    }

    /// Reads the digits after `\u`, and the second half of a surrogate pair.
    ///
    /// A half that stands alone, which JavaScript may write, becomes U+FFFD.
    private mutating func scalar(from start: Int) throws(JSONFault) -> Character {
        let first = try codeUnit(from: start)
        if let scalar = Unicode.Scalar(first) { return Character(scalar) }
        let resume = position
        if first < 0xDC00, position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
            bytes[position + 1] == UInt8(ascii: "u")
        {
            position += 2
            let second = try codeUnit(from: resume)
            let joined = 0x10000 + (UInt32(first - 0xD800) << 10) + (UInt32(second) &- 0xDC00)
            if (0xDC00...0xDFFF).contains(second), let scalar = Unicode.Scalar(joined) {
                return Character(scalar)
            }
            position = resume
        }
        return "\u{FFFD}"
    }

    private mutating func codeUnit(from start: Int) throws(JSONFault) -> UInt16 {
        guard position + 4 <= bytes.count,
            bytes[position..<position + 4].allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
            let unit = UInt16(String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16)
        else { throw fault(.invalidEscape, at: start) }

        position += 4
        return unit
    }
}
