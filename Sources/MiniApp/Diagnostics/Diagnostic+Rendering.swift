extension Diagnostic {
    /// The form for a terminal: place and message, the excerpt with a caret, the hint.
    ///
    /// Wide characters before the caret are answered with wide spaces, so that the caret stands below its character.
    package func rendered(in language: Language) -> String {
        let label: String =
            switch (severity, language) {
            case (.error, .english): "error"
            case (.error, .chinese): "错误"
            case (.warning, .english): "warning"
            case (.warning, .chinese): "警告"
            }
        var lines = ["\(file):\(line):\(column): \(label): \(message[language])"]
        let width = String(excerpt.last?.number ?? 0).count
        for shown in excerpt {
            let number = String(shown.number)
            let gutter = String(repeating: " ", count: width - number.count) + number
            lines.append("  \(gutter) | \(shown.text)")
            if shown.number == line {
                let margin = String(repeating: " ", count: width)
                lines.append("  \(margin) | \(Self.padding(before: column, in: shown.text))^")
            }
        }
        lines.append("  \(hint[language])")
        return lines.joined(separator: "\n")
    }

    private static func padding(before column: Int, in text: String) -> String {
        String(
            text.prefix(column - 1)
                .map { character in
                    if character == "\t" { return "\t" }
                    let isWide = character.unicodeScalars.contains { $0.value >= 0x1100 }
                    return isWide ? "\u{3000}" : " "
                }
        )
    }
}
