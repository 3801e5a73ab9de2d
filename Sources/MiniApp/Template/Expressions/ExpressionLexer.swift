/// Cuts the bytes of an expression into tokens.
struct ExpressionLexer {
    let bytes: [UInt8]
    let end: Int
    var position: Int

    /// Reads one expression out of a file; the range lies between the braces.
    init(bytes: [UInt8], range: Range<Int>) {
        self.bytes = bytes
        self.position = range.lowerBound
        self.end = range.upperBound
    }

    /// Skips white space and reads the token behind it.
    mutating func next() throws(ExpressionMistake) -> ExpressionToken {
        skipSpace()
        guard position < end else { return .end }
        let byte = bytes[position]
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            return .string(try string())
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            return .number(try number())
        case UInt8(ascii: ".") where isDigit(at: position + 1):
            return .number(try number())
        default:
            if let name = try name() { return .name(name) }
            if let symbol = symbol() { return .symbol(symbol) }
            let scalar = scalar(at: position)
            throw ExpressionMistake(at: position, .unknownCharacter(Character(scalar)))
        }
    }

    /// Moves behind blanks, line ends and the wide space of Chinese keyboards.
    mutating func skipSpace() {
        while position < end {
            switch bytes[position] {
            case 0x20, 0x09, 0x0A, 0x0B, 0x0C, 0x0D:
                position += 1
            case 0xC2 where byte(position + 1) == 0xA0:
                position += 2
            case 0xE3 where byte(position + 1) == 0x80 && byte(position + 2) == 0x80:
                position += 3
            default:
                return
            }
        }
    }

    private mutating func name() throws(ExpressionMistake) -> String? {
        let start = position
        while position < end {
            let byte = bytes[position]
            if byte.isNameByte {
                position += 1
            } else if byte >= 0x80 {
                let scalar = scalar(at: position)
                let properties = scalar.properties
                guard position == start ? properties.isIDStart : properties.isIDContinue else { break }
                position += UTF8.width(scalar)
            } else {
                break
            }
        }
        return position > start ? String(decoding: bytes[start..<position], as: UTF8.self) : nil
    }

    private mutating func symbol() -> ExpressionSymbol? {
        let first = sign(at: position)
        guard first.byte < 0x80 else { return nil }
        for (symbol, spelling) in ExpressionSymbol.beginning[Int(first.byte)] {
            var offset = position
            let fits = spelling.allSatisfy { expected in
                guard offset < end else { return false }
                let sign = sign(at: offset)
                offset += sign.width
                return sign.byte == expected
            }
            guard fits else { continue }
            if symbol == .optionalDot, isDigit(at: offset) { continue }
            position = offset
            return symbol
        }
        return nil
    }

    /// The byte at an offset, with `&lt;`, `&gt;` and `&amp;` read as the sign they stand for.
    private func sign(at offset: Int) -> (byte: UInt8, width: Int) {
        guard bytes[offset] == UInt8(ascii: "&") else { return (bytes[offset], 1) }
        for (entity, byte) in Self.entities where bytes[offset..<end].starts(with: entity) {
            return (byte, entity.count)
        }
        return (UInt8(ascii: "&"), 1)
    }

    private static let entities: [(entity: [UInt8], byte: UInt8)] = [
        (Array("&lt;".utf8), UInt8(ascii: "<")),
        (Array("&gt;".utf8), UInt8(ascii: ">")),
        (Array("&amp;".utf8), UInt8(ascii: "&")),
    ]

    /// The byte at an offset, or zero behind the end.
    func byte(_ offset: Int) -> UInt8 { offset < end ? bytes[offset] : 0 }

    func isDigit(at offset: Int) -> Bool { byte(offset).isDigit }

    func scalar(at offset: Int) -> Unicode.Scalar {
        let text = String(decoding: bytes[offset..<min(offset + 4, end)], as: UTF8.self)
        return text.unicodeScalars.first ?? "\u{FFFD}"
    }
}
