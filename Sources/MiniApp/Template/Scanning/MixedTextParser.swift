/// Splits text and attribute values at their expressions.
struct MixedTextParser {
    let bytes: [UInt8]
    var report: MistakeReport

    init(source: SourceText) {
        bytes = source.bytes
        report = MistakeReport(source: source)
    }

    /// Reads an attribute's value or, where a tag ends an unclosed expression, the text between tags.
    mutating func mixedText(in range: Range<Int>, stopsAtTags: Bool) -> MixedText {
        let offset = bytes[range].firstIndex { !$0.isSpace } ?? range.lowerBound
        var parts: [MixedText.Part] = []
        var position = range.lowerBound
        while let opening = opening(from: position, to: range.upperBound) {
            appendLiteral(position..<opening, to: &parts)
            let content = content(from: opening + 2, limit: range.upperBound, stopsAtTags: stopsAtTags)
            parts.append(.expression(content.isClosed ? expression(in: content.range) : .undefined))
            position = content.end
        }
        appendLiteral(position..<range.upperBound, to: &parts)
        return MixedText(parts: parts, offset: offset)
    }

    /// Reads the data of a template; nil if the value isn't one expression.
    mutating func templateData(in range: Range<Int>) -> [Expression.Property]? {
        guard let opening = opening(from: range.lowerBound, to: range.upperBound),
            bytes[range.lowerBound..<opening].allSatisfy(\.isSpace)
        else { return nil }
        let scanner = MustacheScanner(bytes: bytes, limit: range.upperBound, stopsAtTags: false)
        guard case .closed(let end) = scanner.end(from: opening + 2),
            bytes[(end + 2)..<range.upperBound].allSatisfy(\.isSpace)
        else { return nil }
        do throws(ExpressionMistake) {
            return try ExpressionParser.templateData(in: bytes, range: (opening + 2)..<end)
        } catch {
            report.add(error)
            return []
        }
    }

    private struct Content {
        let range: Range<Int>
        let isClosed: Bool
        let end: Int
    }

    private mutating func content(from start: Int, limit: Int, stopsAtTags: Bool) -> Content {
        let scanner = MustacheScanner(bytes: bytes, limit: limit, stopsAtTags: stopsAtTags)
        switch scanner.end(from: start) {
        case .closed(let end):
            return Content(range: start..<end, isClosed: true, end: end + 2)
        case .open(let end, let hasOneBrace):
            let last = bytes[start..<end].lastIndex { !$0.isSpace } ?? start - 1
            report.add(ExpressionFault.unclosed(hasOneBrace: hasOneBrace), at: last + 1)
            return Content(range: start..<end, isClosed: false, end: end)
        }
    }

    private mutating func expression(in range: Range<Int>) -> Expression {
        do throws(ExpressionMistake) {
            return try ExpressionParser.expression(in: bytes, range: range)
        } catch {
            report.add(error)
            return .undefined
        }
    }

    private func opening(from start: Int, to end: Int) -> Int? {
        var position = start
        while position + 1 < end {
            if bytes[position] == UInt8(ascii: "{"), bytes[position + 1] == UInt8(ascii: "{") {
                return position
            }
            position += 1
        }
        return nil
    }

    private func appendLiteral(_ range: Range<Int>, to parts: inout [MixedText.Part]) {
        if !range.isEmpty { parts.append(.literal(Entities.decoded(bytes[range]))) }
    }
}
