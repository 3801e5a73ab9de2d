/// Reads a JavaScript text by the grammar of ECMAScript 2024 and notes names, scopes and module statements.
///
/// It accepts a little more than the standard (what is wrong beyond the grammar, the engine says) and builds no
/// tree, so a megabyte takes some 50 ms.
struct ScriptParser {
    /// What kind of function the current place is in.
    struct Function {
        var isAsync = false
        var isGenerator = false
        var isTopLevel = false
    }

    /// A place to come back to, when `(a, b)` turns out to be the parameters of an arrow function.
    struct Checkpoint {
        let token: ScriptToken
        let previousEnd: Int
        let references: Int
        let declarations: Int
        let dynamicImports: Int
        let metaProperties: Int
    }

    /// How deep statements and expressions may nest; each level takes some stack.
    static let deepestNesting = 400

    var lexer: ScriptLexer
    var token = ScriptToken(kind: .end, start: 0, end: 0)
    var previousEnd = 0
    var syntax = ScriptSyntax()
    var scope = 0
    var functionScope = 0
    var function = Function(isTopLevel: true)
    var depth = 0
    var isInHead = true
    var insertedSemicolon = -1
    var arrowStarts: Set<Int> = []

    private init(_ bytes: [UInt8]) {
        lexer = ScriptLexer(bytes: bytes)
    }

    /// Reads a whole text.
    ///
    /// - Throws: The first place that the grammar doesn't allow.
    static func parse(_ bytes: [UInt8]) throws(ScriptFault) -> ScriptSyntax {
        var parser = ScriptParser(bytes)
        try parser.advance()
        while parser.token.kind != .end { try parser.statement(isTopLevel: true) }
        return parser.syntax
    }

    // MARK: Tokens

    mutating func advance() throws(ScriptFault) {
        previousEnd = token.end
        token = try lexer.next()
    }

    /// The token after the current one, read as if no regular expression could begin there.
    func peek() throws(ScriptFault) -> ScriptToken {
        var ahead = lexer
        return try ahead.next()
    }

    mutating func skip(_ kind: ScriptToken.Kind) throws(ScriptFault) -> Bool {
        guard token.kind == kind else { return false }
        try advance()
        return true
    }

    mutating func skip(_ word: ScriptToken.Word) throws(ScriptFault) -> Bool {
        guard token.word == word else { return false }
        try advance()
        return true
    }

    mutating func expect(_ kind: ScriptToken.Kind) throws(ScriptFault) {
        guard try skip(kind) else { throw unexpected() }
    }

    mutating func expect(_ word: ScriptToken.Word) throws(ScriptFault) {
        guard try skip(word) else { throw unexpected() }
    }

    func unexpected() -> ScriptFault {
        ScriptFault(token.kind == .end ? .unexpectedEnd : .unexpectedToken, at: token.start)
    }

    /// Ends a statement, by a semicolon or by the rules of automatic insertion.
    mutating func semicolon() throws(ScriptFault) {
        if try skip(.semicolon) { return }
        guard token.kind != .rightBrace, token.kind != .end else { return }
        guard token.isOnNewLine else { throw unexpected() }
        insertedSemicolon = token.start
    }

    // MARK: Names and scopes

    func name(isString: Bool = false) -> ScriptSyntax.Name {
        ScriptSyntax.Name(start: token.start, end: token.end, hash: token.hash, isString: isString)
    }

    mutating func openScope() {
        syntax.scopes.append(scope)
        scope = syntax.scopes.count - 1
    }

    mutating func closeScope() {
        scope = syntax.scopes[scope]
    }

    mutating func declare(_ name: ScriptSyntax.Name, in scope: Int) {
        syntax.declarations.append(ScriptSyntax.Declaration(name: name, scope: scope))
    }

    mutating func refer(_ use: ScriptSyntax.Use = .plain) {
        syntax.references.append(
            ScriptSyntax.Reference(
                name: name(),
                scope: scope,
                use: use,
                followsInsertedSemicolon: token.start == insertedSemicolon
            )
        )
    }

    // MARK: Going back

    func checkpoint() -> Checkpoint {
        Checkpoint(
            token: token,
            previousEnd: previousEnd,
            references: syntax.references.count,
            declarations: syntax.declarations.count,
            dynamicImports: syntax.dynamicImports.count,
            metaProperties: syntax.metaProperties.count
        )
    }

    mutating func goBack(to mark: Checkpoint) {
        token = mark.token
        lexer.offset = mark.token.end
        previousEnd = mark.previousEnd
        syntax.references.removeSubrange(mark.references...)
        syntax.declarations.removeSubrange(mark.declarations...)
        syntax.dynamicImports.removeSubrange(mark.dynamicImports...)
        syntax.metaProperties.removeSubrange(mark.metaProperties...)
    }
}
