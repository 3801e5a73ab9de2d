extension ExpressionParser {
    /// Reads the next token.
    mutating func advance() throws(ExpressionMistake) {
        lexer.skipSpace()
        tokenStart = lexer.position
        token = try lexer.next()
    }

    /// Moves on if the token is a certain sign, and says whether it was.
    mutating func take(_ symbol: ExpressionSymbol) throws(ExpressionMistake) -> Bool {
        guard token == .symbol(symbol) else { return false }
        try advance()
        return true
    }

    /// Moves on behind a sign that must stand here.
    mutating func expect(_ symbol: ExpressionSymbol) throws(ExpressionMistake) {
        guard try take(symbol) else { throw unexpected(.symbol(symbol.rawValue)) }
    }

    /// The mistake of finding the token that was found.
    func unexpected(_ expectation: ExpressionFault.Expectation) -> ExpressionMistake {
        ExpressionMistake(at: tokenStart, fault(expectation))
    }

    private func fault(_ expectation: ExpressionFault.Expectation) -> ExpressionFault {
        switch token {
        case .end:
            return .unfinished(expectation)
        case .name(let name) where Self.refusedWords.contains(name):
            return .unknownWord(name)
        case .symbol(let symbol) where Self.refusedSymbols.contains(symbol) && expectation != .value:
            return .unknownOperator(symbol.rawValue)
        case .symbol(.arrow), .symbol(.increment), .symbol(.decrement):
            return .unknownOperator(written)
        case .name, .number, .string, .symbol:
            if let word = wordBefore, Self.refusedWords.contains(word) { return .unknownWord(word) }
            return .unexpected(written, expectation)
        }
    }

    /// The token as the author wrote it, shortened.
    private var written: String {
        let text = String(decoding: lexer.bytes[tokenStart..<lexer.position], as: UTF8.self)
        return text.count > 24 ? text.prefix(24) + "…" : text
    }

    /// The name that ends just before the token, as the `new` of `new Date`.
    private var wordBefore: String? {
        var end = tokenStart
        while end > 0, lexer.bytes[end - 1].isSpace { end -= 1 }
        var start = end
        while start > 0, lexer.bytes[start - 1].isNameByte { start -= 1 }
        return start < end ? String(decoding: lexer.bytes[start..<end], as: UTF8.self) : nil
    }

    private static let refusedWords: Set<String> = [
        "in", "instanceof", "new", "delete", "await", "function", "and", "or", "not",
    ]

    private static let refusedSymbols: Set<ExpressionSymbol> = [
        .assign, .arrow, .increment, .decrement, .unequal,
    ]
}
