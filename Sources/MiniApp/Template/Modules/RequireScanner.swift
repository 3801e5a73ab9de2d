/// Finds `require("…")` in a script, apart from comments and strings.
struct RequireScanner {
    private let bytes: [UInt8]
    private var position = 0

    /// A call with a fixed specifier.
    struct Call: Hashable {
        let specifier: String
        let offset: Int
    }

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// All calls from front to back.
    mutating func calls() -> [Call] {
        var calls: [Call] = []
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "/"): skipComment()
            case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"): _ = string()
            case let byte where byte.isNameByte:
                let start = position
                guard name() == "require", let specifier = argument() else { continue }
                calls.append(Call(specifier: specifier, offset: start))
            default: position += 1
            }
        }
        return calls
    }

    private mutating func skipComment() {
        switch byte(position + 1) {
        case UInt8(ascii: "/"):
            while position < bytes.count, bytes[position] != 0x0A { position += 1 }
        case UInt8(ascii: "*"):
            position += 2
            while position < bytes.count,
                !(bytes[position] == UInt8(ascii: "*") && byte(position + 1) == UInt8(ascii: "/"))
            {
                position += 1
            }
            position += 2
        default:
            position += 1
        }
    }

    /// Reads a string; a lone quote, as in a regular expression, spoils no more than its line.
    private mutating func string() -> String {
        let quote = bytes[position]
        position += 1
        let start = position
        while position < bytes.count, bytes[position] != quote {
            if bytes[position] == 0x0A, quote != UInt8(ascii: "`") { break }
            position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
        }
        let end = min(position, bytes.count)
        position = end + 1
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    private mutating func name() -> String {
        let start = position
        while position < bytes.count, bytes[position].isNameByte { position += 1 }
        let isMember = start > 0 && bytes[start - 1] == UInt8(ascii: ".")
        return isMember ? "" : String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private mutating func argument() -> String? {
        skipSpace()
        guard byte(position) == UInt8(ascii: "(") else { return nil }
        position += 1
        skipSpace()
        guard byte(position) == UInt8(ascii: "\"") || byte(position) == UInt8(ascii: "'") else { return nil }
        return string()
    }

    private mutating func skipSpace() {
        while byte(position).isSpace { position += 1 }
    }

    private func byte(_ offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0 }
}
