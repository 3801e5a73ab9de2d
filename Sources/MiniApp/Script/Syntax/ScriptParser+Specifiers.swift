extension ScriptParser {
    /// Reads `{a, b as c, default as d}`; in an `import` the name behind `as` is that of a variable.
    mutating func specifiers(bindsLocals: Bool) throws(ScriptFault) -> [ModuleStatement.Pair] {
        try expect(.leftBrace)
        var pairs: [ModuleStatement.Pair] = []
        while try !skip(.rightBrace) {
            let first = token
            let from = try moduleName()
            if try skip(.as) {
                pairs.append(
                    ModuleStatement.Pair(from: from, to: bindsLocals ? try bindingName() : try moduleName())
                )
            } else {
                guard !bindsLocals || !first.word.isReserved && !from.isString else {
                    throw ScriptFault(.unexpectedToken, at: from.start)
                }
                pairs.append(ModuleStatement.Pair(from: from, to: from))
            }
            if token.kind != .rightBrace { try expect(.comma) }
        }
        return pairs
    }

    /// Reads a name that another module sees: any word, or a string.
    mutating func moduleName() throws(ScriptFault) -> ScriptSyntax.Name {
        guard token.kind == .name || token.kind == .string else { throw unexpected() }
        let result = name(isString: token.kind == .string)
        try advance()
        return result
    }

    /// Reads the name of a variable that an import declares.
    mutating func bindingName() throws(ScriptFault) -> ScriptSyntax.Name {
        guard token.kind == .name, !token.word.isReserved else { throw unexpected() }
        return try moduleName()
    }

    /// Reads the string behind `from`, attributes such as `with {type: "json"}` and the end of the statement.
    mutating func moduleSpecifier() throws(ScriptFault) -> ScriptSyntax.Name {
        guard token.kind == .string else { throw unexpected() }
        let module = try moduleName()
        if token.word == .with || (token.word == .assert && !token.isOnNewLine) {
            try advance()
            try expect(.leftBrace)
            while try !skip(.rightBrace) {
                guard token.kind != .end else { throw unexpected() }
                try advance()
            }
        }
        try semicolon()
        return module
    }
}

extension ScriptSyntax.Name {
    /// The name `default`, which stands nowhere in `import x from "…"`.
    static let defaultName = ScriptSyntax.Name(start: 0, end: 0, hash: 0, isString: false)
}
