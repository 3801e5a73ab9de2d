/// Renames the tags in a selector and leaves the rest as it is.
struct SelectorRewriter {
    private let style: StyleBytes
    private let end: Int
    private var position: Int
    private var output: [UInt8] = []

    /// The pseudo-classes whose arguments are selectors.
    private static let selectorFunctions: Set<String> = [
        "not", "is", "where", "has", "matches", "any", "-webkit-any", "-moz-any", "host", "host-context",
        "slotted",
        "current",
    ]

    /// The renamed selector of a range.
    static func rewrite(_ range: Range<Int>, of style: StyleBytes) -> [UInt8] {
        var rewriter = SelectorRewriter(style: style, range: range)
        while rewriter.position < rewriter.end { rewriter.step() }
        return rewriter.output
    }

    private init(style: StyleBytes, range: Range<Int>) {
        self.style = style
        position = range.lowerBound
        end = range.upperBound
    }

    private mutating func step() {
        switch style.bytes[position] {
        case UInt8(ascii: "/") where style.isComment(at: position):
            copy(to: style.behindComment(at: position) ?? end)
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            string()
        case UInt8(ascii: "."), UInt8(ascii: "#"):
            copy(to: style.behindName(at: position + 1) ?? position + 1)
        case UInt8(ascii: "["):
            attribute()
        case UInt8(ascii: ":"):
            pseudo()
        default:
            tag()
        }
    }

    private mutating func string() {
        let quote = style.bytes[position]
        let string = style.behindString(at: position)
        copy(to: string.end)
        if !string.isClosed { output.append(quote) }
    }

    private mutating func tag() {
        guard let behind = style.behindName(at: position) else {
            copy(to: position + 1)
            return
        }
        let isNamespace =
            style.byte(behind) == UInt8(ascii: "|") && style.byte(behind + 1) != UInt8(ascii: "|")
        if !isNamespace, let name = ComponentTag.selector(for: style.text(position..<behind)) {
            output.append(contentsOf: name.utf8)
            position = behind
        } else {
            copy(to: behind)
        }
    }

    private mutating func pseudo() {
        while style.byte(position) == UInt8(ascii: ":") { copy(to: position + 1) }
        guard let behind = style.behindName(at: position) else { return }
        let name = style.text(position..<behind).lowercased()
        copy(to: behind)
        guard style.byte(position) == UInt8(ascii: "("), !Self.selectorFunctions.contains(name) else {
            return
        }
        let close = behindParenthesis
        guard name.hasPrefix("nth-"), let selector = selectorOfChild(before: close) else {
            copy(to: close)
            return
        }
        copy(to: selector)
    }

    /// The offset behind the `of` of `:nth-child(2n of view)`.
    private func selectorOfChild(before close: Int) -> Int? {
        var offset = position
        while offset < close {
            guard let behind = style.behindName(at: offset) else {
                offset += 1
                continue
            }
            if style.text(offset..<behind) == "of" { return behind }
            offset = behind
        }
        return nil
    }

    /// Copies a test for an attribute with its brackets.
    private mutating func attribute() {
        copy(to: position + 1)
        while position < end, style.bytes[position] != UInt8(ascii: "]") {
            switch style.bytes[position] {
            case UInt8(ascii: "\""), UInt8(ascii: "'"): string()
            case UInt8(ascii: "\\"): copy(to: position + 2)
            default: copy(to: position + 1)
            }
        }
        copy(to: position + 1)
    }

    /// The offset behind the parenthesis that matches the one at the current position.
    private var behindParenthesis: Int {
        var offset = position
        var depth = 0
        while offset < end {
            switch style.bytes[offset] {
            case UInt8(ascii: "\\"): offset += 1
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth -= 1
            default: break
            }
            offset += 1
            if depth == 0 { return offset }
        }
        return end
    }

    private mutating func copy(to offset: Int) {
        let stop = min(offset, end)
        output.append(contentsOf: style.bytes[position..<stop])
        position = stop
    }
}
