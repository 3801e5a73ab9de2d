/// One mistake in an author's file: where, what, and what to do about it.
package struct Diagnostic: Sendable, Hashable, Codable {
    /// How much a mistake costs.
    package enum Severity: String, Sendable, Hashable, Codable {
        /// The file can't be used.
        case error

        /// The file works, though perhaps not as meant.
        case warning
    }

    /// One line of the excerpt that surrounds a mistake.
    package struct ExcerptLine: Sendable, Hashable, Codable {
        /// The line's number, counted from 1.
        package let number: Int

        /// The line without its ending.
        package let text: String
    }

    /// How much the mistake costs.
    package let severity: Severity

    /// A stable name such as `ttml.unclosed-expression`.
    package let code: String

    /// The path of the file, relative to the mini-app's root.
    package let file: String

    /// The line, counted from 1.
    package let line: Int

    /// The column in characters, counted from 1.
    package let column: Int

    /// What is wrong.
    package let message: Phrase

    /// What to do about it.
    package let hint: Phrase

    /// The lines around the mistake, for showing without opening the file.
    package let excerpt: [ExcerptLine]

    /// Describes a mistake at a UTF-8 offset of a text.
    package init(
        _ severity: Severity = .error,
        code: String,
        in source: SourceText,
        at offset: Int,
        message: Phrase,
        hint: Phrase
    ) {
        let position = source.position(at: offset)
        self.severity = severity
        self.code = code
        self.file = source.file
        self.line = position.line
        self.column = position.column
        self.message = message
        self.hint = hint
        let lines = max(1, position.line - 1)...min(source.lineCount, position.line + 1)
        self.excerpt = lines.map { ExcerptLine(number: $0, text: source.line($0)) }
    }

    /// Describes a mistake that concerns a whole file, or one that does not exist.
    package init(
        _ severity: Severity = .error,
        code: String,
        file: String,
        message: Phrase,
        hint: Phrase
    ) {
        self.severity = severity
        self.code = code
        self.file = file
        self.line = 1
        self.column = 1
        self.message = message
        self.hint = hint
        self.excerpt = []
    }
}
