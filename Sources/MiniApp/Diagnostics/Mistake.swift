/// A closed list of mistakes of one subject; each case chooses its words.
package protocol Mistake: Sendable, Hashable {
    /// The code, severity, message and hint of this case.
    var wording: Wording { get }
}

/// What a diagnostic says about a mistake, apart from where it was made.
package struct Wording: Sendable, Hashable {
    /// How much the mistake costs.
    package let severity: Diagnostic.Severity

    /// A stable name such as `ttml.unclosed-expression`.
    package let code: String

    /// What is wrong.
    package let message: Phrase

    /// What to do about it.
    package let hint: Phrase

    /// Puts a mistake into words, message before hint.
    package init(
        _ code: String,
        _ message: Phrase,
        _ hint: Phrase,
        severity: Diagnostic.Severity = .error
    ) {
        self.severity = severity
        self.code = code
        self.message = message
        self.hint = hint
    }
}

extension Diagnostic {
    /// Describes a listed mistake at a UTF-8 offset of a text.
    package init(_ mistake: some Mistake, in source: SourceText, at offset: Int) {
        let wording = mistake.wording
        self.init(
            wording.severity,
            code: wording.code,
            in: source,
            at: offset,
            message: wording.message,
            hint: wording.hint
        )
    }

    /// Describes a listed mistake that concerns a whole file, or one that does not exist.
    package init(_ mistake: some Mistake, file: String) {
        let wording = mistake.wording
        self.init(
            wording.severity,
            code: wording.code,
            file: file,
            message: wording.message,
            hint: wording.hint
        )
    }
}
