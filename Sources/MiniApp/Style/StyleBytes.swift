/// Finds the ends of the tokens of a style sheet.
struct StyleBytes: Sendable {
    let bytes: [UInt8]

    /// The byte at an offset, or zero behind the end.
    func byte(_ offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0 }

    /// Whether a comment begins at an offset.
    func isComment(at offset: Int) -> Bool {
        byte(offset) == UInt8(ascii: "/") && byte(offset + 1) == UInt8(ascii: "*")
    }

    /// The offset behind a comment, or nil if it isn't closed.
    func behindComment(at start: Int) -> Int? {
        var position = start + 2
        while position + 1 < bytes.count {
            if bytes[position] == UInt8(ascii: "*"), bytes[position + 1] == UInt8(ascii: "/") {
                return position + 2
            }
            position += 1
        }
        return nil
    }

    /// The offset behind a string, and whether its quote was found.
    ///
    /// One that isn't closed on its line ends where the declaration seems to, so that nothing behind it is lost.
    func behindString(at start: Int) -> (end: Int, isClosed: Bool) {
        var position = start + 1
        while position < bytes.count {
            switch bytes[position] {
            case bytes[start]: return (position + 1, true)
            case UInt8(ascii: "\\"): position += 2
            case 0x0A, 0x0D, 0x0C: return (endOfDeclaration(in: (start + 1)..<position), false)
            default: position += 1
            }
        }
        return (endOfDeclaration(in: (start + 1)..<bytes.count), false)
    }

    private func endOfDeclaration(in range: Range<Int>) -> Int {
        let signs: [UInt8] = [UInt8(ascii: ";"), UInt8(ascii: "{"), UInt8(ascii: "}")]
        return bytes[range].firstIndex(where: signs.contains) ?? range.upperBound
    }

    /// The offset behind a name, or nil if none begins at the given one.
    func behindName(at start: Int) -> Int? {
        var position = start
        while byte(position) == UInt8(ascii: "-") { position += 1 }
        let isCustom = position - start >= 2
        guard isCustom || isNameStart(at: position) else { return nil }
        while position < bytes.count {
            if bytes[position] == UInt8(ascii: "\\"), position + 1 < bytes.count {
                position += 2
            } else if bytes[position].isStyleNameByte {
                position += 1
            } else {
                break
            }
        }
        return position
    }

    private func isNameStart(at offset: Int) -> Bool {
        let byte = byte(offset)
        return byte.isStyleNameByte && !byte.isDigit || byte == UInt8(ascii: "\\") && offset + 1 < bytes.count
    }

    /// The offset behind a number without its unit, or nil if none begins at the given one.
    func behindNumber(at start: Int) -> Int? {
        var position = start
        if byte(position) == UInt8(ascii: "-") || byte(position) == UInt8(ascii: "+") { position += 1 }
        let digits = position
        while byte(position).isDigit { position += 1 }
        if byte(position) == UInt8(ascii: "."), byte(position + 1).isDigit {
            position += 1
            while byte(position).isDigit { position += 1 }
        }
        guard position > digits else { return nil }
        if byte(position) | 0x20 == UInt8(ascii: "e") {
            let sign = byte(position + 1)
            let exponent =
                sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") ? position + 2 : position + 1
            if byte(exponent).isDigit {
                position = exponent
                while byte(position).isDigit { position += 1 }
            }
        }
        return position
    }

    /// The text of a range.
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// Whether `url(` begins at an offset.
    func isAddress(at start: Int) -> Bool {
        byte(start) | 0x20 == UInt8(ascii: "u") && byte(start + 1) | 0x20 == UInt8(ascii: "r")
            && byte(start + 2) | 0x20 == UInt8(ascii: "l") && byte(start + 3) == UInt8(ascii: "(")
    }

    /// The address in `url(…)`, without white space and quotes around it.
    func address(at start: Int) -> StyleAddress {
        var first = start + 4
        while byte(first).isSpace { first += 1 }
        let isQuoted = byte(first) == UInt8(ascii: "\"") || byte(first) == UInt8(ascii: "'")
        guard isQuoted else { return plainAddress(from: first) }
        let string = behindString(at: first)
        let content = (first + 1)..<max(first + 1, string.isClosed ? string.end - 1 : string.end)
        var end = string.end
        while byte(end).isSpace, string.isClosed { end += 1 }
        let isClosed = byte(end) == UInt8(ascii: ")")
        return StyleAddress(
            content: content,
            end: isClosed ? end + 1 : string.end,
            missing: (string.isClosed ? [] : [bytes[first]]) + (isClosed ? [] : [UInt8(ascii: ")")])
        )
    }

    /// An address without quotes; one that isn't closed on its line ends where the declaration seems to.
    private func plainAddress(from first: Int) -> StyleAddress {
        var end = first
        while end < bytes.count, bytes[end] != UInt8(ascii: ")"), bytes[end] != 0x0A {
            end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
        }
        end = min(end, bytes.count)
        let isClosed = byte(end) == UInt8(ascii: ")")
        if !isClosed { end = endOfDeclaration(in: first..<end) }
        var last = end
        while last > first, bytes[last - 1].isSpace { last -= 1 }
        let missing = isClosed ? [] : [UInt8(ascii: ")")]
        return StyleAddress(content: first..<last, end: isClosed ? end + 1 : last, missing: missing)
    }
}

/// Where the parts of `url(…)` stand.
struct StyleAddress {
    let content: Range<Int>
    let end: Int

    /// What has to be added to close it.
    let missing: [UInt8]
}

extension UInt8 {
    fileprivate var isStyleNameByte: Bool {
        isLetter || isDigit || self == UInt8(ascii: "-") || self == UInt8(ascii: "_") || self >= 0x80
    }
}
