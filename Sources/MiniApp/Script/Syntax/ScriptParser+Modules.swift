extension ScriptParser {
    /// Reads an `import` or `export` statement, if there is one.
    ///
    /// - Throws: ``ScriptFault/Kind/moduleStatementInside`` when it isn't at the top level.
    mutating func moduleStatement(isTopLevel: Bool) throws(ScriptFault) -> Bool {
        guard token.word == .import || token.word == .export else { return false }
        if token.word == .import {
            let next = try peek()
            if next.kind == .leftParenthesis || next.kind == .dot { return false }
        }
        guard isTopLevel else { throw ScriptFault(.moduleStatementInside, at: token.start) }
        if token.word == .import { try importStatement() } else { try exportStatement() }
        return true
    }

    private mutating func importStatement() throws(ScriptFault) {
        let start = token.start
        try advance()
        var pairs: [ModuleStatement.Pair] = []
        if token.kind != .string {
            if token.kind == .name {
                let imported = ScriptSyntax.Name.defaultName
                pairs.append(ModuleStatement.Pair(from: imported, to: try bindingName()))
                guard token.kind == .comma else { return try finishImport(start, pairs) }
                try advance()
            }
            if try skip(.star) {
                try expect(.as)
                pairs.append(ModuleStatement.Pair(from: nil, to: try bindingName()))
            } else {
                pairs += try specifiers(bindsLocals: true)
            }
            return try finishImport(start, pairs)
        }
        let module = try moduleSpecifier()
        note(.imports([], from: module), from: start)
    }

    private mutating func finishImport(_ start: Int, _ pairs: [ModuleStatement.Pair]) throws(ScriptFault) {
        try expect(.from)
        let module = try moduleSpecifier()
        note(.imports(pairs, from: module), from: start)
    }

    private mutating func exportStatement() throws(ScriptFault) {
        let keyword = token
        try advance()
        switch token.kind {
        case .star: try exportAll(from: keyword.start)
        case .leftBrace:
            let pairs = try specifiers(bindsLocals: false)
            if try skip(.from) {
                let module = try moduleSpecifier()
                note(.reexports(pairs, from: module), from: keyword.start)
            } else {
                try semicolon()
                note(.exportsLocals(pairs), from: keyword.start)
            }
        case .name where token.word == .default: try exportDefault(keyword)
        case .name: try exportDeclaration(keyword)
        default: throw unexpected()
        }
    }

    private mutating func exportAll(from start: Int) throws(ScriptFault) {
        try advance()
        let alias = try skip(.as) ? try moduleName() : nil
        try expect(.from)
        let module = try moduleSpecifier()
        if let alias {
            note(.reexports([ModuleStatement.Pair(from: nil, to: alias)], from: module), from: start)
        } else {
            note(.exportsAll(from: module), from: start)
        }
    }

    private mutating func exportDeclaration(_ keyword: ScriptToken) throws(ScriptFault) {
        let first = syntax.declarations.count
        switch token.word {
        case .var, .let, .const:
            isInHead = false
            try declarationStatement()
        case .class:
            isInHead = false
            try classLiteral(declares: true)
        default:
            guard try startsFunction() else { throw unexpected() }
            try functionLiteral(declaringIn: scope)
        }
        let names = syntax.declarations[first...].filter { $0.scope == 0 }.map(\.name)
        note(.exportsDeclaration(names), from: keyword.start, to: keyword.end)
    }

    private mutating func exportDefault(_ keyword: ScriptToken) throws(ScriptFault) {
        let defaultKeyword = token.start..<token.end
        try advance()
        let isFunction = try startsFunction()
        guard isFunction || token.word == .class else {
            isInHead = false
            try assignment()
            try semicolon()
            let form = ModuleStatement.Form.exportsDefaultExpression(keyword: defaultKeyword)
            return note(form, from: keyword.start, to: keyword.end)
        }
        let nameOffset = try offsetForName()
        let first = syntax.declarations.count
        if isFunction {
            try functionLiteral(declaringIn: scope)
        } else {
            isInHead = false
            try classLiteral(declares: true)
        }
        let name = syntax.declarations[first...].first { $0.scope == 0 }?.name
        note(
            .exportsDefaultDeclaration(keyword: defaultKeyword, name, nameOffset: nameOffset),
            from: keyword.start,
            to: keyword.end
        )
    }

    /// The end of `class`, `function` or `function *`, behind which a name can stand.
    private func offsetForName() throws(ScriptFault) -> Int {
        var ahead = self
        _ = try ahead.skip(.async)
        try ahead.advance()
        _ = try ahead.skip(.star)
        return ahead.previousEnd
    }

    private mutating func note(_ form: ModuleStatement.Form, from start: Int, to end: Int? = nil) {
        syntax.statements.append(
            ModuleStatement(range: start..<(end ?? previousEnd), form: form, isInHead: isInHead)
        )
    }
}
