extension JSONScanner {
    /// Reads the string that begins at the current offset.
    mutating func string() throws(JSONFault) -> String {
        let start = offset
        var text: [UInt8] = []
        offset += 1
        while offset < bytes.count {
            let byte = bytes[offset]
            switch byte {
            case UInt8(ascii: "\""):
                offset += 1
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                text += try escape()
            case 0x0A, 0x0D:
                throw JSONFault(.unterminatedString, at: start)
            default:
                text.append(byte)
                offset += 1
            }
        }
        throw JSONFault(.unterminatedString, at: start)
    }

    private mutating func escape() throws(JSONFault) -> [UInt8] {
        let start = offset
        offset += 2
        switch start + 1 < bytes.count ? bytes[start + 1] : 0 {
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "\""): return [0x22]
        case UInt8(ascii: "\\"): return [0x5C]
        case UInt8(ascii: "/"): return [0x2F]
        case UInt8(ascii: "u"): return try unicodeEscape(from: start)
        default: throw JSONFault(.badEscape, at: start)
        }
    }

    /// Reads four hexadecimal digits, and a second escape when they are half of a pair; a lone half becomes U+FFFD.
    private mutating func unicodeEscape(from start: Int) throws(JSONFault) -> [UInt8] {
        var units = [try codeUnit(from: start)]
        if UTF16.isLeadSurrogate(units[0]), bytes[offset...].starts(with: [0x5C, 0x75]) {
            let second = offset
            offset += 2
            let unit = try codeUnit(from: second)
            if UTF16.isTrailSurrogate(unit) { units.append(unit) } else { offset = second }
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }

    private mutating func codeUnit(from start: Int) throws(JSONFault) -> UInt16 {
        let digits = bytes[offset..<min(offset + 4, bytes.count)]
        let isHexadecimal = digits.allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
        guard digits.count == 4, isHexadecimal,
            let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
        else { throw JSONFault(.badEscape, at: start) }
        offset += 4
        return unit
    }

    /// Reads the number that begins at the current offset.
    mutating func number() throws(JSONFault) -> Double {
        let start = offset
        if current == UInt8(ascii: "-") { offset += 1 }
        let whole = digits()
        var isLegal = whole == 1 || (whole > 1 && bytes[offset - whole] != 0x30)
        if current == UInt8(ascii: ".") {
            offset += 1
            isLegal = digits() > 0 && isLegal
        }
        if current | 0x20 == UInt8(ascii: "e") {
            offset += 1
            if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { offset += 1 }
            isLegal = digits() > 0 && isLegal
        }
        guard isLegal, let number = Double(String(decoding: bytes[start..<offset], as: UTF8.self)) else {
            throw JSONFault(.badNumber, at: start)
        }
        return number
    }

    private mutating func digits() -> Int {
        let start = offset
        while current >= 0x30, current <= 0x39 { offset += 1 }
        return offset - start
    }
}
