/// A piece of JavaScript that computes one value, with what it reads.
struct ScriptCode: Hashable, Sendable {
    /// The expression's text.
    let text: String

    /// The places in the data that it depends on.
    let reads: PathSet

    /// The path of the value, when the expression is nothing but a path.
    let path: DataPath?

    private let usesData: Bool
    private let usesScope: Bool

    /// Prints the value of one expression with its type.
    init(_ expression: Expression, in scope: NameScope) {
        var printer = ExpressionPrinter(scope: scope)
        var reader = PathReader(scope: scope)
        text = printer.text(of: expression, within: .conditional)
        reader.read(expression)
        reads = reader.paths
        path = PathReader.path(of: expression, in: scope)
        usesData = printer.usesData
        usesScope = printer.usesScope
    }

    /// Prints text with expressions in it, joined into one string.
    init(joining parts: [MixedText.Part], in scope: NameScope) {
        var printer = ExpressionPrinter(scope: scope)
        var reader = PathReader(scope: scope)
        let pieces = parts.map { part in
            switch part {
            case .literal(let text):
                return JavaScriptText.quoted(text)
            case .expression(let expression):
                reader.read(expression)
                return "k.text(" + printer.text(of: expression, within: .conditional) + ")"
            }
        }
        text = pieces.isEmpty ? "\"\"" : pieces.joined(separator: " + ")
        reads = reader.paths
        path = nil
        usesData = printer.usesData
        usesScope = printer.usesScope
    }

    /// The code as a function of the data and the loop's scope, with no more parameters than it uses.
    var function: String {
        let parameters = usesScope ? "(d, s)" : usesData ? "(d)" : "()"
        return parameters + " => " + (text.hasPrefix("{") ? "(" + text + ")" : text)
    }
}
