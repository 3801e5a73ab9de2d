/// Cuts a template file into tags and text, and goes on behind every mistake.
struct MarkupScanner {
    let bytes: [UInt8]
    var position = 0
    var report: MistakeReport

    /// The tags whose content is a script.
    static let scriptTags: Set<String> = ["sjs", "wxs"]

    init(source: SourceText) {
        bytes = source.bytes
        report = MistakeReport(source: source)
    }

    /// Reads the next tag or text; comments, declarations and processing instructions are skipped.
    mutating func next() -> MarkupToken? {
        while position < bytes.count {
            if starts(with: "<!--") {
                skipComment()
            } else if starts(with: "<!") || starts(with: "<?") {
                position = bytes[position...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? bytes.count
            } else if starts(with: "</") {
                if let token = closeTag() { return token }
            } else if isTagStart(at: position) {
                return openTag()
            } else {
                return text()
            }
        }
        return nil
    }

    private mutating func text() -> MarkupToken {
        let start = position
        position += 1
        if bytes[start] == UInt8(ascii: "{") { position = start }
        while position < bytes.count {
            switch byte(position) {
            case UInt8(ascii: "<") where isMarkup(at: position):
                return .text(start..<position)
            case UInt8(ascii: "{") where byte(position + 1) == UInt8(ascii: "{"):
                position = behindMustache(at: position, limit: bytes.count, stopsAtTags: true)
            default:
                position += 1
            }
        }
        return .text(start..<position)
    }

    /// The offset behind an expression, closed or not.
    func behindMustache(at start: Int, limit: Int, stopsAtTags: Bool) -> Int {
        let scanner = MustacheScanner(bytes: bytes, limit: limit, stopsAtTags: stopsAtTags)
        switch scanner.end(from: start + 2) {
        case .closed(let end): return end + 2
        case .open(let end, _): return end
        }
    }

    private mutating func skipComment() {
        let start = position
        position += 4
        while position < bytes.count {
            if starts(with: "-->") {
                position += 3
                return
            }
            position += 1
        }
        report.add(MarkupFault.unclosedComment, at: start)
    }

    private mutating func closeTag() -> MarkupToken? {
        let start = position
        position += 2
        let name = tagName()
        while position < bytes.count, bytes[position] != UInt8(ascii: ">"),
            bytes[position] != UInt8(ascii: "<")
        {
            position += 1
        }
        if byte(position) == UInt8(ascii: ">") {
            position += 1
        } else {
            report.add(MarkupFault.unfinishedTag("</" + name), at: start)
        }
        return name.isEmpty ? nil : .close(name: name, offset: start)
    }

    private mutating func openTag() -> MarkupToken {
        let start = position
        position += 1
        var tag = OpenTag(name: tagName(), offset: start)
        scanAttributes(of: &tag)
        if Self.scriptTags.contains(tag.name), !tag.isSelfClosing { tag.script = scriptBody(of: tag) }
        return .open(tag)
    }

    /// Finds the text of a script up to its end tag, and moves behind that.
    private mutating func scriptBody(of tag: OpenTag) -> Range<Int> {
        let start = position
        let closing = "</" + tag.name
        while position < bytes.count, !starts(with: closing) { position += 1 }
        let body = start..<position
        guard position < bytes.count else {
            report.add(MarkupFault.unclosedTag(tag.name), at: tag.offset)
            return body
        }
        position = bytes[position...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? bytes.count
        return body
    }

    private mutating func tagName() -> String {
        let start = position
        while position < bytes.count, bytes[position].isTagNameByte { position += 1 }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private func isMarkup(at offset: Int) -> Bool {
        let next = byte(offset + 1)
        return next.isLetter || next == UInt8(ascii: "/") || next == UInt8(ascii: "!")
            || next == UInt8(ascii: "?")
    }

    private func isTagStart(at offset: Int) -> Bool {
        bytes[offset] == UInt8(ascii: "<") && byte(offset + 1).isLetter
    }

    func starts(with text: StaticString) -> Bool {
        text.withUTF8Buffer { bytes[position...].starts(with: $0) }
    }

    func starts(with text: String) -> Bool { bytes[position...].starts(with: text.utf8) }

    /// The byte at an offset, or zero behind the end.
    func byte(_ offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0 }
}

extension UInt8 {
    fileprivate var isTagNameByte: Bool {
        isNameByte || self == UInt8(ascii: "-") || self == UInt8(ascii: ":") || self == UInt8(ascii: ".")
            || self >= 0x80
    }
}
