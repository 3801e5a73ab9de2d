/// Spells values and names so that JavaScript reads them back unchanged.
enum JavaScriptText {
    /// A string literal in double quotes.
    static func quoted(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C }
        if isPlain { return "\"" + text + "\"" }
        return "\"" + text.unicodeScalars.map { escaped($0, quote: "\"") }.joined() + "\""
    }

    /// A part of a template literal, without backticks.
    static func templatePart(_ text: String) -> String {
        text.unicodeScalars.map { escaped($0, quote: "`") }.joined().replacing("${", with: "\\${")
    }

    private static func escaped(_ scalar: Unicode.Scalar, quote: Unicode.Scalar) -> String {
        switch scalar {
        case quote, "\\": "\\" + String(scalar)
        case "\n": "\\n"
        case "\r": "\\r"
        case "\t": "\\t"
        case "\u{2028}": "\\u2028"
        case "\u{2029}": "\\u2029"
        case ..<" ", "\u{7F}": "\\x" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
        default: String(scalar)
        }
    }

    /// Whether a name can stand behind a dot or before a colon as it is.
    static func isPlainName(_ name: String) -> Bool {
        guard let first = name.utf8.first, !first.isDigit else { return false }
        return name.utf8.allSatisfy(\.isNameByte)
    }

    /// The key of an object literal; never the one that would set a prototype.
    static func key(_ name: String) -> String {
        if name == "__proto__" { return "[\"__proto__\"]" }
        return isPlainName(name) ? name : quoted(name)
    }

    /// The words that can't name a constant.
    static let reservedWords: Set<String> = [
        "arguments", "await", "break", "case", "catch", "class", "const", "continue", "debugger", "default",
        "delete", "do", "else", "enum", "eval", "export", "extends", "false", "finally", "for", "function",
        "if",
        "implements", "import", "in", "instanceof", "interface", "let", "new", "null", "package", "private",
        "protected", "public", "return", "static", "super", "switch", "this", "throw", "true", "try",
        "typeof",
        "undefined", "var", "void", "while", "with", "yield",
    ]
}
