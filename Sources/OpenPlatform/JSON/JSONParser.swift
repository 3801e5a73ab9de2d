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
    var position = 0
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

    func peek() throws(JSONFault) -> UInt8 {
        guard position < bytes.count else { throw fault(.unexpectedEnd) }
        return bytes[position]
    }

    mutating func accept(_ byte: UInt8) throws(JSONFault) -> Bool {
        guard try peek() == byte else { return false }
        position += 1
        return true
    }

    private mutating func expect(_ byte: UInt8) throws(JSONFault) {
        guard try accept(byte) else { throw fault(.unexpectedByte(bytes[position])) }
    }

    func fault(_ reason: JSONFault.Reason, at offset: Int? = nil) -> JSONFault {
        JSONFault(reason, at: offset ?? position, in: bytes)
    }
}
