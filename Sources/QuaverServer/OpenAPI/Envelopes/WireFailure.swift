/// A refusal in the platform's own words.
struct WireFailure: Sendable, Hashable {
    /// The platform's number, never 0.
    let code: Int

    /// The text beside it, as the platform writes it.
    let text: String

    /// How sure the text is.
    let source: Source

    /// Where a text comes from (the marks of the specification).
    enum Source: String, Sendable {
        /// The platform's pages print it, or somebody saw it in an answer.
        case documented

        /// The pages give the number only; the text is Quaver's guess.
        case inferred
    }

    /// Names a refusal.
    init(_ code: Int, _ text: String, _ source: Source = .documented) {
        self.code = code
        self.text = text
        self.source = source
    }
}
