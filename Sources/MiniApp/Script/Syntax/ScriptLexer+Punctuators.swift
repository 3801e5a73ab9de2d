extension ScriptLexer {
    /// Reads the punctuator that begins with a byte at the current offset.
    func punctuator(_ first: UInt8) throws(ScriptFault) -> ScriptToken {
        let single: ScriptToken.Kind? =
            switch first {
            case UInt8(ascii: "("): .leftParenthesis
            case UInt8(ascii: ")"): .rightParenthesis
            case UInt8(ascii: "["): .leftBracket
            case UInt8(ascii: "]"): .rightBracket
            case UInt8(ascii: "{"): .leftBrace
            case UInt8(ascii: "}"): .rightBrace
            case UInt8(ascii: ";"): .semicolon
            case UInt8(ascii: ","): .comma
            case UInt8(ascii: ":"): .colon
            case UInt8(ascii: "~"): .prefix
            case UInt8(ascii: "`"): .template
            default: nil
            }
        if let single { return token(single, length: 1) }
        return try compound(first, byte(offset + 1), byte(offset + 2))
    }

    private func compound(_ first: UInt8, _ second: UInt8, _ third: UInt8) throws(ScriptFault) -> ScriptToken
    {
        let equals = UInt8(ascii: "=")
        switch first {
        case UInt8(ascii: "."):
            let isEllipsis = second == first && third == first
            return isEllipsis ? token(.ellipsis, length: 3) : token(.dot, length: 1)
        case UInt8(ascii: "?"):
            return question(second, third)
        case equals:
            if second == UInt8(ascii: ">") { return token(.arrow, length: 2) }
            guard second == equals else { return token(.assign, length: 1) }
            return token(.binary, length: third == equals ? 3 : 2)
        case UInt8(ascii: "!"):
            guard second == equals else { return token(.prefix, length: 1) }
            return token(.binary, length: third == equals ? 3 : 2)
        case UInt8(ascii: "+"), UInt8(ascii: "-"):
            if second == first { return token(.increment, length: 2) }
            return second == equals ? token(.compoundAssign, length: 2) : token(.sign, length: 1)
        case UInt8(ascii: "/"):
            return second == equals ? token(.slashAssign, length: 2) : token(.slash, length: 1)
        case UInt8(ascii: "*"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "|"):
            return repeatable(first)
        case UInt8(ascii: "%"), UInt8(ascii: "^"):
            return second == equals ? token(.compoundAssign, length: 2) : token(.binary, length: 1)
        default:
            throw ScriptFault(.unexpectedCharacter, at: offset)
        }
    }

    /// Reads `?`, `?.`, `??` or `??=`; `a?.5:0` is a condition.
    private func question(_ second: UInt8, _ third: UInt8) -> ScriptToken {
        if second == UInt8(ascii: "?") {
            return third == UInt8(ascii: "=") ? token(.compoundAssign, length: 3) : token(.binary, length: 2)
        }
        let isOptional = second == UInt8(ascii: ".") && !(third >= 0x30 && third <= 0x39)
        return isOptional ? token(.optionalDot, length: 2) : token(.question, length: 1)
    }

    /// Reads an operator whose sign may be doubled, for `>` tripled, and then take a `=`.
    private func repeatable(_ sign: UInt8) -> ScriptToken {
        let most = sign == UInt8(ascii: ">") ? 3 : 2
        var length = 1
        while length < most, byte(offset + length) == sign { length += 1 }
        let isComparison = length == 1 && (sign == UInt8(ascii: "<") || sign == UInt8(ascii: ">"))
        if byte(offset + length) == UInt8(ascii: "=") {
            return token(isComparison ? .binary : .compoundAssign, length: length + 1)
        }
        return token(sign == UInt8(ascii: "*") && length == 1 ? .star : .binary, length: length)
    }

    private func token(_ kind: ScriptToken.Kind, length: Int) -> ScriptToken {
        ScriptToken(kind: kind, start: offset, end: offset + length)
    }
}
