/// Reads strict JSON (RFC 8259) and keeps the place of each value.
struct JSONScanner {
    private static let deepestNesting = 200

    let bytes: [UInt8]
    var offset = 0
    private var depth = 0

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Reads a text that holds one value.
    ///
    /// - Throws: The first mistake, named as closely as possible.
    static func read(_ bytes: [UInt8]) throws(JSONFault) -> JSONNode {
        var scanner = JSONScanner(bytes)
        try scanner.skipSpace()
        guard scanner.offset < bytes.count else { throw JSONFault(.empty, at: 0) }
        let node = try scanner.node()
        try scanner.skipSpace()
        guard scanner.offset == bytes.count else { throw JSONFault(.textAfterEnd, at: scanner.offset) }
        return node
    }

    var current: UInt8 { offset < bytes.count ? bytes[offset] : 0 }

    private mutating func skipSpace() throws(JSONFault) {
        while [0x20, 0x09, 0x0A, 0x0D].contains(current) { offset += 1 }
        let next = offset + 1 < bytes.count ? bytes[offset + 1] : 0
        if current == UInt8(ascii: "/"), next == UInt8(ascii: "/") || next == UInt8(ascii: "*") {
            throw JSONFault(.comment, at: offset)
        }
    }

    private mutating func node() throws(JSONFault) -> JSONNode {
        depth += 1
        defer { depth -= 1 }
        guard depth < Self.deepestNesting else { throw JSONFault(.nestedTooDeeply, at: offset) }
        let start = offset
        let value: JSONNode.Value =
            switch current {
            case UInt8(ascii: "{"): try object()
            case UInt8(ascii: "["): try array()
            case UInt8(ascii: "\""): .string(try string())
            case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): .number(try number())
            case UInt8(ascii: "t"): try literal("true", .boolean(true))
            case UInt8(ascii: "f"): try literal("false", .boolean(false))
            case UInt8(ascii: "n"): try literal("null", .null)
            default: throw surprise()
            }
        return JSONNode(value: value, range: start..<offset)
    }

    private func surprise() -> JSONFault {
        guard offset < bytes.count else { return JSONFault(.unexpectedEnd, at: offset) }
        switch bytes[offset] {
        case UInt8(ascii: "'"): return JSONFault(.singleQuotes, at: offset)
        case 0xE2, 0xE3, 0xEF: return JSONFault(.foreignPunctuation, at: offset)
        default: return JSONFault(.unexpectedCharacter, at: offset)
        }
    }

    private mutating func literal(_ text: String, _ value: JSONNode.Value) throws(JSONFault) -> JSONNode.Value
    {
        guard bytes[offset...].starts(with: text.utf8) else {
            throw JSONFault(.unexpectedCharacter, at: offset)
        }
        offset += text.utf8.count
        return value
    }

    private mutating func array() throws(JSONFault) -> JSONNode.Value {
        var elements: [JSONNode] = []
        offset += 1
        try skipSpace()
        while current != UInt8(ascii: "]") {
            elements.append(try node())
            try separator(before: UInt8(ascii: "]"))
        }
        offset += 1
        return .array(elements)
    }

    private mutating func object() throws(JSONFault) -> JSONNode.Value {
        var members: [JSONNode.Member] = []
        offset += 1
        try skipSpace()
        while current != UInt8(ascii: "}") {
            let keyOffset = offset
            let key = try key()
            try skipSpace()
            guard current == UInt8(ascii: ":") else {
                let fault = surprise()
                throw fault.mistake == .unexpectedCharacter ? JSONFault(.missingColon, at: offset) : fault
            }
            offset += 1
            try skipSpace()
            members.append(JSONNode.Member(key: key, keyOffset: keyOffset, node: try node()))
            try separator(before: UInt8(ascii: "}"))
        }
        offset += 1
        return .object(members)
    }

    private mutating func key() throws(JSONFault) -> String {
        if current == UInt8(ascii: "\"") { return try string() }
        let isWord =
            (current | 0x20) >= 0x61 && (current | 0x20) <= 0x7A || current == 0x5F || current == 0x24
        throw isWord ? JSONFault(.unquotedKey, at: offset) : surprise()
    }

    /// Moves past a comma to the next element, or stops at the closing bracket.
    private mutating func separator(before end: UInt8) throws(JSONFault) {
        try skipSpace()
        if current == end { return }
        guard current == UInt8(ascii: ",") else {
            let fault = surprise()
            throw fault.mistake == .unexpectedCharacter && current != UInt8(ascii: "]")
                && current != UInt8(ascii: "}")
                ? JSONFault(.missingComma, at: offset) : fault
        }
        let comma = offset
        offset += 1
        try skipSpace()
        if current == end { throw JSONFault(.trailingComma, at: comma) }
    }
}
