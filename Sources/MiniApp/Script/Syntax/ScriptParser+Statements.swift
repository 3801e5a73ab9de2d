extension ScriptParser {
    mutating func statement(isTopLevel: Bool = false) throws(ScriptFault) {
        depth += 1
        defer { depth -= 1 }
        guard depth < Self.deepestNesting else { throw ScriptFault(.nestedTooDeeply, at: token.start) }
        switch token.kind {
        case .name:
            if try moduleStatement(isTopLevel: isTopLevel) { return }
            if token.word == .function || token.word == .async, try functionDeclaration() { return }
            isInHead = false
            try wordStatement()
        case .string:
            try directiveOrExpression()
        case .leftBrace:
            isInHead = false
            try block()
        case .semicolon:
            try advance()
        default:
            isInHead = false
            try expressionStatement()
        }
    }

    mutating func block() throws(ScriptFault) {
        openScope()
        try expect(.leftBrace)
        try statements()
        closeScope()
    }

    /// Reads statements up to and with the closing brace.
    mutating func statements() throws(ScriptFault) {
        while try !skip(.rightBrace) {
            guard token.kind != .end else { throw unexpected() }
            try statement()
        }
    }

    private mutating func directiveOrExpression() throws(ScriptFault) {
        let literalEnd = token.end
        try expression()
        if previousEnd != literalEnd { isInHead = false }
        try semicolon()
    }

    private mutating func functionDeclaration() throws(ScriptFault) -> Bool {
        guard try startsFunction() else { return false }
        try functionLiteral(declaringIn: scope)
        return true
    }

    private mutating func wordStatement() throws(ScriptFault) {
        switch token.word {
        case .var, .const: try declarationStatement()
        case .let:
            let next = try peek()
            let declares = next.kind == .name && next.word != .in && next.word != .instanceof
            if declares || next.kind == .leftBracket || next.kind == .leftBrace {
                try declarationStatement()
            } else {
                try expressionStatement()
            }
        case .class: try classLiteral(declares: true)
        case .if: try ifStatement()
        case .for: try forStatement()
        case .while, .with:
            try advance()
            try parenthesized()
            try statement()
        case .do:
            try advance()
            try statement()
            try expect(.while)
            try parenthesized()
            _ = try skip(.semicolon)
        case .switch: try switchStatement()
        case .try: try tryStatement()
        case .return, .throw, .break, .continue, .debugger: try jumpStatement()
        default: try expressionStatement()
        }
    }

    private mutating func jumpStatement() throws(ScriptFault) {
        let word = token.word
        try advance()
        let ends =
            token.kind == .semicolon || token.kind == .rightBrace || token.kind == .end || token.isOnNewLine
        if !ends, word == .return || word == .throw {
            try expression()
        } else if !ends, word != .debugger, token.kind == .name {
            try advance()
        }
        try semicolon()
    }

    /// Reads an expression, or a label with its statement.
    private mutating func expressionStatement() throws(ScriptFault) {
        let first = token
        let references = syntax.references.count
        try expression()
        let isSingleName = first.kind == .name && previousEnd == first.end
        if isSingleName, token.kind == .colon, syntax.references.count > references {
            syntax.references.removeLast()
            try advance()
            try statement()
        } else {
            try semicolon()
        }
    }

    mutating func parenthesized() throws(ScriptFault) {
        try expect(.leftParenthesis)
        try expression()
        try expect(.rightParenthesis)
    }

    private mutating func ifStatement() throws(ScriptFault) {
        while try skip(.if) {
            try parenthesized()
            try statement()
            guard try skip(.else) else { return }
        }
        try statement()
    }

    private mutating func switchStatement() throws(ScriptFault) {
        try advance()
        try parenthesized()
        openScope()
        try expect(.leftBrace)
        while try !skip(.rightBrace) {
            if try skip(.case) {
                try expression()
                try expect(.colon)
            } else if try skip(.default) {
                try expect(.colon)
            } else {
                guard token.kind != .end else { throw unexpected() }
                try statement()
            }
        }
        closeScope()
    }

    private mutating func tryStatement() throws(ScriptFault) {
        try advance()
        try block()
        if try skip(.catch) {
            openScope()
            if try skip(.leftParenthesis) {
                try bindingPattern(in: scope)
                try expect(.rightParenthesis)
            }
            try block()
            closeScope()
        }
        if try skip(.finally) { try block() }
    }
}
