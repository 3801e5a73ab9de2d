extension ExpressionLexer {
    /// Reads a number and spells it as strict JavaScript does.
    mutating func number() throws(ExpressionMistake) -> String {
        let start = position
        let isDecimal = byte(position) != UInt8(ascii: "0") || !byte(position + 1).isLetter
        while byte(position).isNameByte || byte(position) == UInt8(ascii: ".")
            || (isDecimal && isExponentSign)
        {
            if byte(position) == UInt8(ascii: "."), byte(position + 1) == UInt8(ascii: ".") { break }
            position += 1
        }
        let written = String(decoding: bytes[start..<position], as: UTF8.self)
        let plain = written.replacing("_", with: "")
        if plain.count > 1, plain.first == "0", plain.utf8.allSatisfy(\.isDigit) {
            throw ExpressionMistake(at: start, .legacyOctal(written))
        }
        guard Self.isNumber(plain) else { throw ExpressionMistake(at: start, .badNumber(written)) }
        return plain
    }

    private var isExponentSign: Bool {
        guard byte(position) == UInt8(ascii: "+") || byte(position) == UInt8(ascii: "-") else { return false }
        return byte(position - 1) | 0x20 == UInt8(ascii: "e") && isDigit(at: position + 1)
    }

    private static func isNumber(_ text: String) -> Bool {
        for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] where text.lowercased().hasPrefix(prefix) {
            let digits = text.dropFirst(2)
            return !digits.isEmpty && digits.allSatisfy { $0.hexDigitValue.map { $0 < radix } ?? false }
        }
        let allowed = text.utf8.allSatisfy { $0.isDigit || ".eE+-".utf8.contains($0) }
        return allowed && Double(text) != nil
    }

    /// Reads a string literal in either kind of quotes.
    mutating func string() throws(ExpressionMistake) -> String {
        let start = position
        let quote = bytes[position]
        position += 1
        var units: [UInt16] = []
        var piece = position
        while position < end, bytes[position] != quote, bytes[position] != 0x0A, bytes[position] != 0x0D {
            guard bytes[position] == UInt8(ascii: "\\") else {
                position += 1
                continue
            }
            units.append(contentsOf: text(from: piece).utf16)
            units.append(contentsOf: escape())
            piece = position
        }
        guard position < end, bytes[position] == quote else {
            throw ExpressionMistake(at: start, .unclosedString)
        }
        let tail = text(from: piece)
        position += 1
        return units.isEmpty ? tail : String(decoding: units + tail.utf16, as: UTF16.self)
    }

    /// Reads a piece of a template literal, up to the closing backtick or `${`.
    mutating func textPiece() throws(ExpressionMistake) -> (text: String, isLast: Bool) {
        let start = position
        var units: [UInt16] = []
        var piece = position
        while position < end {
            let byte = bytes[position]
            let opensExpression = byte == UInt8(ascii: "$") && self.byte(position + 1) == UInt8(ascii: "{")
            if byte == UInt8(ascii: "`") || opensExpression {
                units.append(contentsOf: text(from: piece).utf16)
                position += opensExpression ? 2 : 1
                return (String(decoding: units, as: UTF16.self), !opensExpression)
            }
            if byte == UInt8(ascii: "\\") {
                units.append(contentsOf: text(from: piece).utf16)
                units.append(contentsOf: escape())
                piece = position
            } else {
                position += 1
            }
        }
        throw ExpressionMistake(at: start - 1, .unclosedString)
    }

    private func text(from start: Int) -> String {
        String(decoding: bytes[start..<position], as: UTF8.self)
    }

    /// Reads an escape as JavaScript does; an unknown one stands for its character.
    private mutating func escape() -> [UInt16] {
        position += 1
        guard position < end else { return [] }
        let letter = bytes[position]
        position += 1
        switch letter {
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "v"): return [0x0B]
        case UInt8(ascii: "0") where !isDigit(at: position): return [0]
        case UInt8(ascii: "x"): return hexadecimal(digits: 2) ?? [UInt16(letter)]
        case UInt8(ascii: "u"): return codePoint() ?? [UInt16(letter)]
        case 0x0A: return []
        case 0x0D:
            if byte(position) == 0x0A { position += 1 }
            return []
        default:
            position -= 1
            let scalar = scalar(at: position)
            position += UTF8.width(scalar)
            return Array(String(scalar).utf16)
        }
    }

    private mutating func codePoint() -> [UInt16]? {
        guard byte(position) == UInt8(ascii: "{") else { return hexadecimal(digits: 4) }
        guard let close = bytes[position..<end].firstIndex(of: UInt8(ascii: "}")) else { return nil }
        let digits = String(decoding: bytes[position + 1..<close], as: UTF8.self)
        guard let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value) else { return nil }
        position = close + 1
        return Array(String(scalar).utf16)
    }

    private mutating func hexadecimal(digits: Int) -> [UInt16]? {
        guard position + digits <= end else { return nil }
        let text = String(decoding: bytes[position..<position + digits], as: UTF8.self)
        guard let value = UInt16(text, radix: 16) else { return nil }
        position += digits
        return [value]
    }
}
