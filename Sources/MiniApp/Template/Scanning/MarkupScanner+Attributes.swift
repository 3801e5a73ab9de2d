extension MarkupScanner {
    /// Reads attributes up to the end of a start tag, and moves behind it.
    mutating func scanAttributes(of tag: inout OpenTag) {
        while true {
            skipSpace()
            switch byte(position) {
            case UInt8(ascii: ">"):
                position += 1
                return
            case UInt8(ascii: "/"):
                position += 1
                guard byte(position) == UInt8(ascii: ">") else { continue }
                position += 1
                tag.isSelfClosing = true
                return
            case UInt8(ascii: "<"), 0:
                report.add(MarkupFault.unfinishedTag("<" + tag.name), at: tag.offset)
                return
            case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "="), UInt8(ascii: "{"),
                UInt8(ascii: "}"):
                skipStraySign(in: tag)
            default:
                scanAttribute(of: &tag)
            }
        }
    }

    private mutating func skipStraySign(in tag: OpenTag) {
        let start = position
        if byte(position) == UInt8(ascii: "{"), byte(position + 1) == UInt8(ascii: "{") {
            position = behindMustache(at: position, limit: bytes.count, stopsAtTags: true)
            report.add(MarkupFault.expressionInTag(tag.name), at: start)
            return
        }
        position += 1
        let sign = String(decoding: bytes[start..<position], as: UTF8.self)
        report.add(MarkupFault.straySign(sign, tag: tag.name), at: start)
    }

    private mutating func scanAttribute(of tag: inout OpenTag) {
        let start = position
        while position < bytes.count, !bytes[position].endsAttributeName { position += 1 }
        if position == start { position += 1 }
        let name = String(decoding: bytes[start..<position], as: UTF8.self)
        let behindName = position
        skipSpace()
        guard byte(position) == UInt8(ascii: "=") else {
            position = behindName
            tag.attributes.append(RawAttribute(name: name, offset: start, value: nil))
            return
        }
        position += 1
        skipSpace()
        let isQuoted = byte(position) == UInt8(ascii: "\"") || byte(position) == UInt8(ascii: "'")
        let value = isQuoted ? quotedValue(of: name) : plainValue()
        if value.isEmpty, !isQuoted { report.add(MarkupFault.missingValue(name), at: start) }
        tag.attributes.append(RawAttribute(name: name, offset: start, value: value))
    }

    private mutating func plainValue() -> Range<Int> {
        let start = position
        while position < bytes.count, !bytes[position].isSpace, bytes[position] != UInt8(ascii: ">") {
            if starts(with: "{{") {
                position = behindMustache(at: position, limit: bytes.count, stopsAtTags: true)
            } else if starts(with: "/>") {
                break
            } else {
                position += 1
            }
        }
        return start..<position
    }

    private mutating func quotedValue(of name: String) -> Range<Int> {
        let quote = bytes[position]
        let opening = position
        let start = position + 1
        guard let close = bytes[start...].firstIndex(of: quote) else {
            return unclosedValue(of: name, opening: opening, limit: bytes.count)
        }
        if let inner = closeBehindExpression(from: start, quote: quote, firstQuote: close) {
            report.add(ExpressionFault.quoteInsideAttribute, at: close)
            position = inner + 1
            return start..<inner
        }
        if !endsValue(byte(close + 1)), looksUnclosed(start..<close) {
            return unclosedValue(of: name, opening: opening, limit: close)
        }
        position = close + 1
        return start..<close
    }

    private func endsValue(_ next: UInt8) -> Bool {
        next.isSpace || next == UInt8(ascii: ">") || next == UInt8(ascii: "/") || next == 0
    }

    /// Whether a value runs into the next attribute or the next tag.
    private func looksUnclosed(_ value: Range<Int>) -> Bool {
        let value = bytes[value]
        return (value.last == UInt8(ascii: "=") && value.contains(where: \.isSpace))
            || (value.contains(UInt8(ascii: "<")) && value.contains(UInt8(ascii: ">")))
    }

    /// Ends a value without a closing quote where its tag or line ends, or before the attribute that it runs into.
    private mutating func unclosedValue(of name: String, opening: Int, limit: Int) -> Range<Int> {
        report.add(MarkupFault.unclosedQuote(name), at: opening)
        position = opening + 1
        while position < limit, bytes[position] != UInt8(ascii: ">"), bytes[position] != 0x0A {
            position += 1
        }
        if position == limit, let space = bytes[opening..<limit].lastIndex(where: \.isSpace) {
            position = space
        }
        return (opening + 1)..<position
    }

    /// The closing quote of a value that uses its own quotes in an expression: `class="{{a ? "b" : ""}}"`.
    private func closeBehindExpression(from start: Int, quote: UInt8, firstQuote: Int) -> Int? {
        let value = bytes[start..<firstQuote]
        guard let opening = value.lastPair(UInt8(ascii: "{")),
            value[opening...].lastPair(UInt8(ascii: "}")) == nil,
            value.last(where: { !$0.isSpace }) != UInt8(ascii: "}")
        else { return nil }
        var position = firstQuote
        while position + 1 < bytes.count, bytes[position] != 0x0A {
            let pair = (bytes[position], bytes[position + 1])
            if pair == (UInt8(ascii: "{"), UInt8(ascii: "{")) { return nil }
            if pair == (UInt8(ascii: "}"), UInt8(ascii: "}")) {
                return bytes[position...].firstIndex { $0 == quote || $0 == 0x0A }
                    .flatMap { bytes[$0] == quote ? $0 : nil }
            }
            position += 1
        }
        return nil
    }

    private mutating func skipSpace() {
        while position < bytes.count, bytes[position].isSpace { position += 1 }
    }
}

extension ArraySlice<UInt8> {
    /// The offset of the last place where a byte stands twice.
    fileprivate func lastPair(_ byte: UInt8) -> Int? {
        guard count > 1 else { return nil }
        return (startIndex..<endIndex - 1).last { self[$0] == byte && self[$0 + 1] == byte }
    }
}

extension UInt8 {
    fileprivate var endsAttributeName: Bool {
        isSpace || self == UInt8(ascii: "=") || self == UInt8(ascii: ">") || self == UInt8(ascii: "/")
            || self == UInt8(ascii: "<") || self == UInt8(ascii: "\"") || self == UInt8(ascii: "'")
    }
}
