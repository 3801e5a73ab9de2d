extension ScriptParser {
    /// Reads a class; its name belongs to the scope around it, too, when it is a declaration.
    mutating func classLiteral(declares: Bool) throws(ScriptFault) {
        try expect(.class)
        let outer = scope
        openScope()
        if token.kind == .name, !token.word.isReserved {
            declare(name(), in: declares ? outer : scope)
            try advance()
        }
        if try skip(.extends) { try leftHandSide() }
        try expect(.leftBrace)
        while try !skip(.rightBrace) {
            if try skip(.semicolon) { continue }
            try classMember()
        }
        closeScope()
    }

    private mutating func classMember() throws(ScriptFault) {
        if token.word == .static, try peek().kind == .leftBrace {
            try advance()
            try inFunction(Function()) { parser throws(ScriptFault) in
                try parser.expect(.leftBrace)
                try parser.statements()
            }
            return
        }
        let form = try memberModifiers(inClass: true)
        try propertyKey()
        if token.kind == .leftParenthesis { return try method(form) }
        if try skip(.assign) {
            try inFunction(Function()) { parser throws(ScriptFault) in try parser.assignment() }
        }
        try semicolon()
    }

    /// Reads `static`, `async`, `get`, `set` and `*`, where they don't name the member themselves.
    mutating func memberModifiers(inClass: Bool) throws(ScriptFault) -> Function {
        var form = Function()
        modifiers: while token.kind == .name {
            let word = token.word
            switch word {
            case .static where inClass, .async, .get, .set: break
            default: break modifiers
            }
            let next = try peek()
            switch next.kind {
            case .name, .privateName, .string, .number, .leftBracket: break
            case .star where word == .async || word == .static: break
            default: break modifiers
            }
            if word == .async, next.isOnNewLine { break }
            form.isAsync = word == .async
            try advance()
        }
        form.isGenerator = try skip(.star)
        return form
    }
}
