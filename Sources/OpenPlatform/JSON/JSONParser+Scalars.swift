extension JSONParser {
    mutating func number() throws(JSONFault) -> JSONValue {
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

    mutating func string() throws(JSONFault) -> String {
        position += 1
        let start = position
        skipPlain()
        switch try peek() {
        case UInt8(ascii: "\""):
            let text = try text(bytes[start..<position], at: start)
            position += 1
            return text
        case UInt8(ascii: "\\"): return try escapedString(from: start)
        case let byte: throw fault(.unexpectedByte(byte))
        }
    }

    /// Moves on to the end of the text, to a backslash, or to a byte that may not stand in a text.
    private mutating func skipPlain() {
        while position < bytes.count, bytes[position] >= 0x20,
            bytes[position] != UInt8(ascii: "\""), bytes[position] != UInt8(ascii: "\\")
        {
            position += 1
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
            default:
                let run = position
                skipPlain()
                plain.append(contentsOf: bytes[run..<position])
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
            if let scalar = Self.joined(first, second) { return Character(scalar) }
            position = resume
        }
        return "\u{FFFD}"
    }

    private static func joined(_ high: UInt16, _ low: UInt16) -> Unicode.Scalar? {
        guard (0xDC00...0xDFFF).contains(low) else { return nil }
        return Unicode.Scalar(0x10000 + (UInt32(high - 0xD800) << 10) + UInt32(low - 0xDC00))
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
