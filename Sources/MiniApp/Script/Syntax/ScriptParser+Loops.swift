extension ScriptParser {
    mutating func forStatement() throws(ScriptFault) {
        try advance()
        if token.word == .await {
            if function.isTopLevel { syntax.topLevelAwait = syntax.topLevelAwait ?? token.start }
            try advance()
        }
        try expect(.leftParenthesis)
        openScope()
        if token.kind != .semicolon {
            if try startsDeclaration() {
                try declarations(allowsIn: false)
            } else {
                try expression(allowsIn: false)
            }
        }
        if token.word == .of || token.word == .in {
            try advance()
            try expression()
        } else {
            try expect(.semicolon)
            if token.kind != .semicolon { try expression() }
            try expect(.semicolon)
            if token.kind != .rightParenthesis { try expression() }
        }
        try expect(.rightParenthesis)
        try statement()
        closeScope()
    }

    private func startsDeclaration() throws(ScriptFault) -> Bool {
        if token.word == .var || token.word == .const { return true }
        guard token.word == .let else { return false }
        let next = try peek()
        return next.kind == .leftBracket || next.kind == .leftBrace
            || (next.kind == .name && next.word != .in)
    }

    mutating func declarationStatement() throws(ScriptFault) {
        try declarations(allowsIn: true)
        try semicolon()
    }

    /// Reads `var`, `let` or `const` and what it declares.
    private mutating func declarations(allowsIn: Bool) throws(ScriptFault) {
        let target = token.word == .var ? functionScope : scope
        try advance()
        repeat {
            try bindingPattern(in: target)
            if try skip(.assign) { try assignment(allowsIn: allowsIn) }
        } while try skip(.comma)
    }

    /// Reads a name, or a pattern of names with defaults, and declares each of them.
    mutating func bindingPattern(in target: Int) throws(ScriptFault) {
        depth += 1
        defer { depth -= 1 }
        guard depth < Self.deepestNesting else { throw ScriptFault(.nestedTooDeeply, at: token.start) }
        switch token.kind {
        case .name where !token.word.isReserved:
            declare(name(), in: target)
            try advance()
        case .leftBracket: try arrayPattern(in: target)
        case .leftBrace: try objectPattern(in: target)
        default: throw unexpected()
        }
    }

    private mutating func arrayPattern(in target: Int) throws(ScriptFault) {
        try advance()
        while try !skip(.rightBracket) {
            if try skip(.comma) { continue }
            _ = try skip(.ellipsis)
            try bindingElement(in: target)
            if token.kind != .rightBracket { try expect(.comma) }
        }
    }

    private mutating func objectPattern(in target: Int) throws(ScriptFault) {
        try advance()
        while try !skip(.rightBrace) {
            if try skip(.ellipsis) {
                try bindingPattern(in: target)
            } else {
                let key = token
                let keyName = name()
                try propertyKey()
                if try skip(.colon) {
                    try bindingElement(in: target)
                } else {
                    guard key.kind == .name, !key.word.isReserved else { throw unexpected() }
                    declare(keyName, in: target)
                    try initializer()
                }
            }
            if token.kind != .rightBrace { try expect(.comma) }
        }
    }

    /// Reads a pattern and its default, if it has one.
    mutating func bindingElement(in target: Int) throws(ScriptFault) {
        try bindingPattern(in: target)
        try initializer()
    }

    private mutating func initializer() throws(ScriptFault) {
        if try skip(.assign) { try assignment() }
    }
}
