/// An `@import`.
struct StyleImport {
    /// The file as written.
    let reference: String

    /// The media for which the file counts, or nothing.
    let condition: String

    /// Where the file's name stands.
    let offset: Int

    /// The offset behind the rule.
    let end: Int

    /// Whether the file is not one of the mini-app's.
    var isRemote: Bool {
        reference.hasPrefix("//") || reference.contains("://") || reference.hasPrefix("data:")
    }

    /// Reads the rule whose name ends at an offset; nil if it names no file.
    init?(in style: StyleBytes, from start: Int, _ report: inout MistakeReport) {
        var position = start
        while style.byte(position).isSpace { position += 1 }
        offset = position
        let behind: Int
        if style.byte(position) == UInt8(ascii: "\"") || style.byte(position) == UInt8(ascii: "'") {
            let string = style.behindString(at: position)
            reference = style.text(
                (position + 1)..<max(position + 1, string.isClosed ? string.end - 1 : string.end)
            )
            behind = string.end
            if !string.isClosed { report.add(StyleFault.unclosedString, at: position) }
        } else if style.isAddress(at: position) {
            let address = style.address(at: position)
            reference = style.text(address.content)
            behind = address.end
        } else {
            return nil
        }
        var unused = MistakeReport(source: report.source)
        let rest = StyleStatement(in: style, from: behind, &unused)
        let condition = style.text(rest.range).trimmed
        guard rest.ending == .semicolon, !condition.contains("@"), !condition.contains("\n") else {
            self.condition = ""
            end = behind
            if rest.ending != .endOfFile || !condition.isEmpty {
                report.add(StyleFault.missingSemicolon, at: behind)
            }
            return
        }
        let isMedia = !condition.hasPrefix("layer") && !condition.hasPrefix("supports")
        self.condition = isMedia ? condition : ""
        end = rest.range.upperBound + 1
    }
}
