/// The head of a rule, or a declaration: everything up to a brace or a semicolon.
struct StyleStatement {
    /// What ends it.
    enum Ending {
        case openBrace
        case closeBrace
        case semicolon
        case endOfFile
    }

    let range: Range<Int>
    let ending: Ending

    /// What has to be added to close a comment and brackets.
    let closing: [UInt8]

    /// Reads a statement and notes the mistakes within it.
    init(in style: StyleBytes, from start: Int, _ report: inout MistakeReport) {
        var scanner = StatementScanner(style: style, start: start, report: report)
        while scanner.position < style.bytes.count, scanner.ending == nil { scanner.step() }
        scanner.finish()
        range = start..<min(scanner.position, style.bytes.count)
        ending = scanner.ending ?? .endOfFile
        closing = scanner.closing
        report = scanner.report
    }
}

/// Moves through a statement token by token.
private struct StatementScanner {
    private let style: StyleBytes
    var report: MistakeReport
    private(set) var position: Int
    private(set) var ending: StyleStatement.Ending?

    /// What closes a comment that ends with the file, and the brackets that are open.
    private(set) var closing: [UInt8] = []
    private var brackets: [(offset: Int, closing: UInt8)] = []

    /// Whether braces belong to the value, as in `--x: {}`.
    private let allowsBraces: Bool

    init(style: StyleBytes, start: Int, report: MistakeReport) {
        self.style = style
        self.report = report
        position = start
        allowsBraces = Self.isCustomProperty(in: style, at: start)
    }

    private static func isCustomProperty(in style: StyleBytes, at start: Int) -> Bool {
        guard style.byte(start) == UInt8(ascii: "-"), style.byte(start + 1) == UInt8(ascii: "-"),
            var end = style.behindName(at: start)
        else { return false }
        while style.byte(end).isSpace { end += 1 }
        return style.byte(end) == UInt8(ascii: ":")
    }

    mutating func step() {
        switch style.bytes[position] {
        case UInt8(ascii: "/") where style.isComment(at: position): comment()
        case UInt8(ascii: "\""), UInt8(ascii: "'"): string()
        case UInt8(ascii: "u"), UInt8(ascii: "U"): addressOrName()
        case UInt8(ascii: "\\"): position += 2
        case UInt8(ascii: ";") where !isInBraces: ending = .semicolon
        case UInt8(ascii: "{"): openBrace()
        case UInt8(ascii: "}"): closeBrace()
        case UInt8(ascii: "("): openBracket(closing: UInt8(ascii: ")"))
        case UInt8(ascii: "["): openBracket(closing: UInt8(ascii: "]"))
        case UInt8(ascii: ")"), UInt8(ascii: "]"): closeBracket()
        default: position = style.behindName(at: position) ?? position + 1
        }
    }

    /// Notes the brackets that are still open.
    mutating func finish() {
        guard let first = brackets.first else { return }
        report.add(StyleFault.unclosedBracket, at: first.offset)
        closing += brackets.reversed().map(\.closing)
    }

    private mutating func openBracket(closing: UInt8) {
        brackets.append((position, closing))
        position += 1
    }

    /// A bracket that isn't the one to be closed next closes nothing, as in the browser.
    private mutating func closeBracket() {
        if brackets.last?.closing == style.bytes[position] { brackets.removeLast() }
        position += 1
    }

    private mutating func comment() {
        if let end = style.behindComment(at: position) {
            position = end
            return
        }
        report.add(StyleFault.unclosedComment, at: position)
        closing = Array("*/".utf8)
        position = style.bytes.count
    }

    private mutating func string() {
        let string = style.behindString(at: position)
        if !string.isClosed { report.add(StyleFault.unclosedString, at: position) }
        position = string.end
    }

    private mutating func addressOrName() {
        guard style.isAddress(at: position) else {
            position = style.behindName(at: position) ?? position + 1
            return
        }
        let address = style.address(at: position)
        if !address.missing.isEmpty { report.add(StyleFault.unclosedBracket, at: position + 3) }
        position = address.end
    }

    private var isInBraces: Bool { brackets.contains { $0.closing == UInt8(ascii: "}") } }

    private mutating func openBrace() {
        if allowsBraces {
            openBracket(closing: UInt8(ascii: "}"))
        } else {
            ending = .openBrace
        }
    }

    private mutating func closeBrace() {
        if isInBraces {
            closeBracket()
        } else {
            ending = .closeBrace
        }
    }
}
