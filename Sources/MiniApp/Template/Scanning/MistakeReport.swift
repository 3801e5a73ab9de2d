/// Collects the mistakes of one file.
struct MistakeReport: Sendable {
    let source: SourceText
    private(set) var diagnostics: [Diagnostic] = []

    /// How many mistakes are described; further ones of the same file help nobody.
    private static let greatestCount = 100

    init(source: SourceText) {
        self.source = source
    }

    /// Notes a mistake at an offset of the file.
    mutating func add(_ mistake: some Mistake, at offset: Int) {
        guard diagnostics.count < Self.greatestCount else { return }
        diagnostics.append(Diagnostic(mistake, in: source, at: offset))
    }

    /// Notes the mistake of an expression.
    mutating func add(_ mistake: ExpressionMistake) {
        add(mistake.fault, at: mistake.offset)
    }
}
