extension ScriptLexer {
    /// Reads the string that begins at the current offset.
    func string() throws(ScriptFault) -> ScriptToken {
        let quote = bytes[offset]
        var index = offset + 1
        while index < bytes.count {
            let byte = bytes[index]
            if byte == quote { return ScriptToken(kind: .string, start: offset, end: index + 1) }
            if byte == UInt8(ascii: "\\") {
                index += self.byte(index + 1) == 0x0D && self.byte(index + 2) == 0x0A ? 3 : 2
            } else if byte == 0x0A || byte == 0x0D {
                break
            } else {
                index += 1
            }
        }
        throw ScriptFault(.unterminatedString, at: offset)
    }

    /// Reads the regular expression whose first slash is at an offset, flags included.
    func regularExpression(at start: Int) throws(ScriptFault) -> ScriptToken {
        var index = start + 1
        var isInClass = false
        scan: while index < bytes.count {
            switch bytes[index] {
            case 0x0A, 0x0D: break scan
            case UInt8(ascii: "\\") where byte(index + 1) != 0x0A: index += 1
            case UInt8(ascii: "["): isInClass = true
            case UInt8(ascii: "]"): isInClass = false
            case UInt8(ascii: "/") where !isInClass:
                index += 1
                while Self.isASCIINamePart(byte(index)) { index += 1 }
                return ScriptToken(kind: .regularExpression, start: start, end: index)
            default: break
            }
            index += 1
        }
        throw ScriptFault(.unterminatedRegularExpression, at: start)
    }

    /// Reads literal text of a template up to a `${` or the closing backtick.
    ///
    /// - Parameter start: The offset after the opening backtick, or after the `}` of a substitution.
    /// - Returns: The offset after the delimiter, and whether the template ends there.
    /// - Throws: ``ScriptMistake/unterminatedTemplate`` at the end of the text.
    func templatePart(at start: Int) throws(ScriptFault) -> (end: Int, isLast: Bool) {
        var index = start
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "`"): return (index + 1, true)
            case UInt8(ascii: "$") where byte(index + 1) == UInt8(ascii: "{"): return (index + 2, false)
            case UInt8(ascii: "\\"): index += 2
            default: index += 1
            }
        }
        throw ScriptFault(.unterminatedTemplate, at: start - 1)
    }
}
