/// Cuts a JavaScript text into tokens, on the UTF-8 bytes.
///
/// Whether `/` begins a regular expression and where a template goes on is known only to the parser, so it asks
/// for ``regularExpression(at:)`` and ``templatePart(at:)`` when the grammar wants one.
struct ScriptLexer {
    /// The text.
    let bytes: [UInt8]

    /// Where the next token is looked for.
    var offset = 0

    /// Reads a text from its beginning; a hashbang line is skipped.
    init(bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.starts(with: [0x23, 0x21]) { skipLine() }
    }

    /// The byte at an offset, zero outside of the text.
    @inline(__always)
    func byte(_ index: Int) -> UInt8 {
        index < bytes.count ? bytes[index] : 0
    }

    /// The next token; at the end of the text always an `end` token.
    mutating func next() throws(ScriptFault) -> ScriptToken {
        let isOnNewLine = try skipSpace()
        guard offset < bytes.count else {
            return ScriptToken(kind: .end, isOnNewLine: true, start: offset, end: offset)
        }
        var token: ScriptToken
        switch bytes[offset] {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "_"), UInt8(ascii: "$"), UInt8(ascii: "\\"), 0x80...:
            token = try name(from: offset)
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            token = number()
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            token = try string()
        case UInt8(ascii: "#"):
            token = try name(from: offset + 1)
            token.kind = .privateName
            token.word = .none
            token.start -= 1
        case UInt8(ascii: ".") where byte(offset + 1) >= 0x30 && byte(offset + 1) <= 0x39:
            token = number()
        case let first:
            token = try punctuator(first)
        }
        token.isOnNewLine = isOnNewLine
        offset = token.end
        return token
    }

    private func name(from start: Int) throws(ScriptFault) -> ScriptToken {
        var hash = NameHash()
        var index = start
        var isEscaped = false
        while index < bytes.count {
            let byte = bytes[index]
            if byte >= 0x80 {
                guard spaceLength(at: index) == 0 else { break }
                guard !isForeignPunctuation(at: index) else { break }
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
                index = try endOfEscape(at: index)
                continue
            } else if !Self.isASCIINamePart(byte) {
                break
            }
            hash.add(byte)
            index += 1
        }
        guard index > start else { throw ScriptFault(.unexpectedCharacter, at: start) }
        var token = ScriptToken(kind: .name, start: start, end: index, hash: hash.value)
        if !isEscaped, index - start <= 10, bytes[start] >= 0x61,
            let word = ScriptToken.Word.table[hash.value]
        {
            token.word = word
        }
        return token
    }

    @inline(__always)
    static func isASCIINamePart(_ byte: UInt8) -> Bool {
        let lowered = byte | 0x20
        return (lowered >= 0x61 && lowered <= 0x7A) || (byte >= 0x30 && byte <= 0x39) || byte == 0x5F
            || byte == 0x24
    }

    private func endOfEscape(at index: Int) throws(ScriptFault) -> Int {
        guard byte(index + 1) == UInt8(ascii: "u") else {
            throw ScriptFault(.unexpectedCharacter, at: index)
        }
        guard byte(index + 2) == UInt8(ascii: "{") else { return min(index + 6, bytes.count) }
        var end = index + 3
        while end < bytes.count, bytes[end] != UInt8(ascii: "}") { end += 1 }
        return min(end + 1, bytes.count)
    }

    /// Reads any numeral; what exactly is a legal one is left to the engine.
    private func number() -> ScriptToken {
        var index = offset
        let isPrefixed = bytes[index] == 0x30 && [0x78, 0x6F, 0x62].contains(byte(index + 1) | 0x20)
        while index < bytes.count {
            let byte = bytes[index]
            let isExponentSign =
                (byte == 0x2B || byte == 0x2D) && index > offset && !isPrefixed
                && bytes[index - 1] | 0x20 == 0x65
            guard Self.isASCIINamePart(byte) || byte == UInt8(ascii: ".") || isExponentSign else { break }
            index += 1
        }
        return ScriptToken(kind: .number, start: offset, end: index)
    }
}
