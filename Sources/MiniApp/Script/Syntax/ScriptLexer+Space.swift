extension ScriptLexer {
    /// Moves past white space and comments, and says whether a line ended on the way.
    mutating func skipSpace() throws(ScriptFault) -> Bool {
        var crossedLine = false
        while offset < bytes.count {
            switch bytes[offset] {
            case 0x20, 0x09, 0x0B, 0x0C:
                offset += 1
            case 0x0A, 0x0D:
                crossedLine = true
                offset += 1
            case UInt8(ascii: "/") where byte(offset + 1) == UInt8(ascii: "/"):
                skipLine()
            case UInt8(ascii: "/") where byte(offset + 1) == UInt8(ascii: "*"):
                if try skipComment() { crossedLine = true }
            case 0x80...:
                let length = spaceLength(at: offset)
                if length == 0 { return crossedLine }
                if isLineSeparator(at: offset) { crossedLine = true }
                offset += length
            default:
                return crossedLine
            }
        }
        return crossedLine
    }

    /// Moves to the end of the line.
    mutating func skipLine() {
        while offset < bytes.count, bytes[offset] != 0x0A, bytes[offset] != 0x0D,
            !isLineSeparator(at: offset)
        {
            offset += 1
        }
    }

    private mutating func skipComment() throws(ScriptFault) -> Bool {
        let start = offset
        var crossedLine = false
        offset += 2
        while offset < bytes.count {
            switch bytes[offset] {
            case UInt8(ascii: "*") where byte(offset + 1) == UInt8(ascii: "/"):
                offset += 2
                return crossedLine
            case 0x0A, 0x0D:
                crossedLine = true
            default:
                break
            }
            offset += 1
        }
        throw ScriptFault(.unterminatedComment, at: start)
    }

    private func isLineSeparator(at index: Int) -> Bool {
        bytes[index] == 0xE2 && byte(index + 1) == 0x80 && byte(index + 2) | 1 == 0xA9
    }

    /// How many bytes a white-space character outside of ASCII takes, zero for any other character.
    func spaceLength(at index: Int) -> Int {
        switch (bytes[index], byte(index + 1), byte(index + 2)) {
        case (0xC2, 0xA0, _): 2
        case (0xEF, 0xBB, 0xBF), (0xE3, 0x80, 0x80), (0xE1, 0x9A, 0x80), (0xE2, 0x81, 0x9F): 3
        case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF): 3
        default: 0
        }
    }

    /// Whether a character is punctuation that an input method types where JavaScript wants the ASCII one.
    func isForeignPunctuation(at index: Int) -> Bool {
        switch (bytes[index], byte(index + 1), byte(index + 2)) {
        case (0xEF, 0xBC, 0x81...0x8F), (0xEF, 0xBC, 0x9A...0xA0), (0xEF, 0xBC, 0xBB...0xBE): true
        case (0xEF, 0xBD, 0x9B...0x9E), (0xE3, 0x80, 0x81...0x82), (0xE3, 0x80, 0x90...0x91): true
        case (0xE2, 0x80, 0x98...0x9F), (0xE2, 0x80, 0xA6): true
        default: false
        }
    }
}
