/// Walks through one TTSS file and hands out CSS piece by piece.
struct StyleRewriter {
    /// What comes next in the style sheet.
    enum Step {
        case css([UInt8])
        case importing(StyleImport)
    }

    /// What the statements within a pair of braces are.
    private enum Block {
        /// Rules and declarations, nested or not.
        case rules
        /// The moments of an animation.
        case keyframes
        /// Declarations only, as of a font.
        case descriptors
    }

    private let style: StyleBytes
    var report: MistakeReport
    private var position = 0
    private var blocks: [(kind: Block, opening: Int)] = []
    private var isFinished = false

    /// Whether something stands outside of any block that the browser takes for the head of the next rule.
    private var spoilsNextRule = false

    private static let descriptorRules: Set<String> = [
        "font-face", "page", "counter-style", "property", "font-palette-values", "font-feature-values",
        "view-transition", "color-profile", "position-try",
    ]

    init(source: SourceText) {
        style = StyleBytes(bytes: source.bytes)
        report = MistakeReport(source: source)
    }

    /// The next piece; nil at the end, where everything is closed.
    mutating func next() -> Step? {
        guard position < style.bytes.count else { return ending() }
        let byte = style.bytes[position]
        if byte.isSpace { return .css(space()) }
        if style.isComment(at: position) { return .css(comment()) }
        switch byte {
        case UInt8(ascii: ";"):
            return .css(straySemicolon())
        case UInt8(ascii: "}"):
            return .css(closingBrace())
        case UInt8(ascii: "@"):
            return atRule()
        case UInt8(ascii: "/") where style.byte(position + 1) == UInt8(ascii: "/"):
            return .css(lineComment())
        default:
            return .css(statement())
        }
    }

    /// Closes what the author left open, so that a style sheet behind this one stays whole.
    private mutating func ending() -> Step? {
        guard !isFinished else { return nil }
        isFinished = true
        if let block = blocks.last { report.add(StyleFault.unclosedBlock, at: block.opening) }
        if spoilsNextRule { return .css(Array("{}".utf8)) }
        return .css([UInt8](repeating: UInt8(ascii: "}"), count: blocks.count))
    }

    private mutating func space() -> [UInt8] {
        let start = position
        while style.byte(position).isSpace { position += 1 }
        return Array(style.bytes[start..<position])
    }

    /// Copies a semicolon that ends nothing; outside of blocks it spoils the next rule.
    private mutating func straySemicolon() -> [UInt8] {
        if blocks.isEmpty {
            report.add(StyleFault.straySemicolon, at: position)
            spoilsNextRule = true
        }
        position += 1
        return [UInt8(ascii: ";")]
    }

    private mutating func comment() -> [UInt8] {
        let start = position
        let end = style.behindComment(at: start)
        if end == nil { report.add(StyleFault.unclosedComment, at: start) }
        position = end ?? style.bytes.count
        return Array(style.bytes[start..<position]) + (end == nil ? Array("*/".utf8) : [])
    }

    private mutating func lineComment() -> [UInt8] {
        let start = position
        report.add(StyleFault.lineComment, at: start)
        while position < style.bytes.count, style.bytes[position] != 0x0A { position += 1 }
        return Array(style.bytes[start..<position])
    }

    private mutating func closingBrace() -> [UInt8] {
        position += 1
        guard blocks.popLast() != nil else {
            report.add(StyleFault.strayBrace, at: position - 1)
            return []
        }
        return [UInt8(ascii: "}")]
    }

    private mutating func atRule() -> Step {
        let start = position
        let behindName = style.behindName(at: start + 1) ?? start + 1
        let name = style.text((start + 1)..<behindName).lowercased()
        if name == "import" {
            if let rule = StyleImport(in: style, from: behindName, &report) {
                position = rule.end
                return .importing(rule)
            }
            report.add(StyleFault.badImport, at: start)
        }
        let statement = StyleStatement(in: style, from: behindName, &report)
        let head = Array(style.bytes[start..<behindName])
        let prelude =
            name.hasSuffix("keyframes")
            ? Array(style.bytes[statement.range])
            : ValueRewriter.rewrite(statement.range, of: style, in: report.source.file)
        return .css(head + prelude + finish(statement, opens: Self.block(of: name), end: ";"))
    }

    private static func block(of rule: String) -> Block {
        if rule.hasSuffix("keyframes") { return .keyframes }
        return descriptorRules.contains(rule) ? .descriptors : .rules
    }

    private mutating func statement() -> [UInt8] {
        let statement = StyleStatement(in: style, from: position, &report)
        let isRule = statement.ending == .openBrace
        let isSelector = isRule && (blocks.last?.kind ?? .rules) == .rules
        let text =
            isSelector
            ? SelectorRewriter.rewrite(statement.range, of: style)
            : isRule
                ? Array(style.bytes[statement.range])
                : ValueRewriter.rewrite(statement.range, of: style, in: report.source.file)
        if statement.ending == .semicolon, blocks.isEmpty { spoilsNextRule = true }
        return text + finish(statement, opens: .rules, end: "{}")
    }

    /// Moves behind a statement, closes its brackets and comments, and opens its block.
    ///
    /// What breaks off outside of any block is ended, so that it doesn't run into the next rule or file.
    private mutating func finish(_ statement: StyleStatement, opens block: Block, end: String) -> [UInt8] {
        position = statement.range.upperBound
        switch statement.ending {
        case .openBrace:
            blocks.append((block, position))
            spoilsNextRule = false
            position += 1
            return statement.closing + [UInt8(ascii: "{")]
        case .endOfFile where blocks.isEmpty, .closeBrace where blocks.isEmpty:
            return statement.closing + Array(end.utf8)
        case .semicolon:
            position += 1
            return statement.closing + [UInt8(ascii: ";")]
        case .closeBrace, .endOfFile:
            return statement.closing
        }
    }
}
