/// Finds where an expression ends, knowing that texts and objects may contain braces.
struct MustacheScanner {
    let bytes: [UInt8]

    /// The offset where the surroundings end: the closing quote, or the end of the file.
    let limit: Int

    /// Whether a tag that begins on a line of its own ends an expression that was forgotten to be closed.
    let stopsAtTags: Bool

    /// How an expression ends.
    enum End: Equatable {
        /// The offset of the closing braces.
        case closed(Int)
        /// The offset up to which an unclosed expression reaches, and whether one brace stands before it.
        case open(Int, hasOneBrace: Bool)
    }

    /// Finds the end of the expression whose content begins at an offset.
    func end(from start: Int) -> End {
        var position = start
        var depth = 0
        while position < limit {
            switch bytes[position] {
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                guard let next = behindString(at: position) else { return firstBraces(from: start) }
                position = next
            case UInt8(ascii: "`"):
                guard let next = behindTextTemplate(at: position) else { return firstBraces(from: start) }
                position = next
            case UInt8(ascii: "{"):
                if depth == 0, byte(position + 1) == UInt8(ascii: "{") {
                    return .open(position, hasOneBrace: false)
                }
                depth += 1
                position += 1
            case UInt8(ascii: "}"):
                if depth == 0 {
                    let isClosed = byte(position + 1) == UInt8(ascii: "}")
                    return isClosed ? .closed(position) : .open(position + 1, hasOneBrace: true)
                }
                depth -= 1
                position += 1
            default:
                if isTag(at: position) { return .open(position, hasOneBrace: false) }
                position += 1
            }
        }
        return .open(limit, hasOneBrace: false)
    }

    /// The end when quotes don't match, so that the mistake is found in the right expression.
    private func firstBraces(from start: Int) -> End {
        var position = start
        while position < limit {
            let pair = (bytes[position], byte(position + 1))
            if pair == (UInt8(ascii: "}"), UInt8(ascii: "}")) { return .closed(position) }
            let isNext = pair == (UInt8(ascii: "{"), UInt8(ascii: "{")) || isTag(at: position)
            if isNext { return .open(position, hasOneBrace: false) }
            position += 1
        }
        return .open(limit, hasOneBrace: false)
    }

    /// The longest text that an expression can contain, so that a forgotten quote costs little.
    private static let longestString = 4096

    private func behindString(at start: Int) -> Int? {
        let limit = min(limit, start + Self.longestString)
        var position = start + 1
        while position < limit {
            switch bytes[position] {
            case bytes[start]: return position + 1
            case UInt8(ascii: "\\"): position += 2
            case 0x0A: return nil
            default: position += 1
            }
        }
        return nil
    }

    private func behindTextTemplate(at start: Int) -> Int? {
        var position = start + 1
        var depth = 0
        while position < limit {
            switch bytes[position] {
            case UInt8(ascii: "`") where depth == 0:
                return position + 1
            case UInt8(ascii: "\\"):
                position += 1
            case UInt8(ascii: "{") where depth > 0 || bytes[position - 1] == UInt8(ascii: "$"):
                depth += 1
            case UInt8(ascii: "}") where depth > 0:
                depth -= 1
            default:
                break
            }
            position += 1
        }
        return nil
    }

    /// Whether an end tag, a comment, or a start tag at the beginning of a line stands at an offset.
    private func isTag(at position: Int) -> Bool {
        guard stopsAtTags, bytes[position] == UInt8(ascii: "<") else { return false }
        let next = byte(position + 1)
        if next == UInt8(ascii: "/") || next == UInt8(ascii: "!") { return true }
        guard next.isLetter else { return false }
        var before = position - 1
        while before >= 0, bytes[before] == 0x20 || bytes[before] == 0x09 { before -= 1 }
        return before < 0 || bytes[before] == 0x0A
    }

    private func byte(_ offset: Int) -> UInt8 { offset < limit ? bytes[offset] : 0 }
}
