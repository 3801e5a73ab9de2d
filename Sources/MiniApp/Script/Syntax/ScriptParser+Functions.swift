extension ScriptParser {
    func startsFunction() throws(ScriptFault) -> Bool {
        if token.word == .function { return true }
        guard token.word == .async else { return false }
        let next = try peek()
        return next.word == .function && !next.isOnNewLine
    }

    /// Reads `function`, with `async` before and `*` behind it.
    ///
    /// The outer scope gets the function's name; without one, as for an expression, the name stays inside.
    mutating func functionLiteral(declaringIn outer: Int?) throws(ScriptFault) {
        var form = Function()
        form.isAsync = try skip(.async)
        try expect(.function)
        form.isGenerator = try skip(.star)
        openScope()
        if token.kind == .name {
            declare(name(), in: outer ?? scope)
            try advance()
        }
        try method(form)
        closeScope()
    }

    /// Reads parameters and a body.
    mutating func method(_ form: Function) throws(ScriptFault) {
        try inFunction(form) { parser throws(ScriptFault) in
            try parser.parameters()
            try parser.expect(.leftBrace)
            try parser.body()
        }
    }

    /// Reads the rest of a body, whose variables the parameters' defaults don't see.
    private mutating func body() throws(ScriptFault) {
        openScope()
        functionScope = scope
        try statements()
        closeScope()
    }

    private mutating func parameters() throws(ScriptFault) {
        try expect(.leftParenthesis)
        while try !skip(.rightParenthesis) {
            _ = try skip(.ellipsis)
            try bindingElement(in: scope)
            if token.kind != .rightParenthesis { try expect(.comma) }
        }
    }

    mutating func inFunction(
        _ form: Function,
        _ read: (inout ScriptParser) throws(ScriptFault) -> Void
    ) throws(ScriptFault) {
        let outer = (function, functionScope)
        openScope()
        (function, functionScope) = (form, scope)
        try read(&self)
        (function, functionScope) = outer
        closeScope()
    }

    // MARK: Arrow functions

    /// Reads an arrow function that can be told by its beginning: `async x =>`, or one found before.
    mutating func knownArrowFunction(allowsIn: Bool) throws(ScriptFault) -> Bool {
        if token.kind == .leftParenthesis || token.word == .async, arrowStarts.contains(token.start) {
            let form = Function(isAsync: try skip(.async))
            try arrowFunction(form, allowsIn: allowsIn)
            return true
        }
        guard token.word == .async else { return false }
        let next = try peek()
        guard next.kind == .name, !next.isOnNewLine, !next.word.isReserved, next.word != .of else {
            return false
        }
        try advance()
        try arrowFunction(Function(isAsync: true), allowsIn: allowsIn)
        return true
    }

    /// Reads again, as parameters, what was read as an expression before the current `=>`.
    mutating func arrowFunction(from mark: Checkpoint, allowsIn: Bool) throws(ScriptFault) {
        let isName = mark.token.kind == .name && mark.token.end == previousEnd
        let isGroup = mark.token.kind == .leftParenthesis || mark.token.word == .async
        guard isName || isGroup else { throw unexpected() }
        if !isName { arrowStarts.insert(mark.token.start) }
        goBack(to: mark)
        var form = Function()
        if !isName { form.isAsync = try skip(.async) }
        try arrowFunction(form, allowsIn: allowsIn)
    }

    private mutating func arrowFunction(_ form: Function, allowsIn: Bool) throws(ScriptFault) {
        try inFunction(form) { parser throws(ScriptFault) in
            if parser.token.kind == .leftParenthesis {
                try parser.parameters()
            } else {
                try parser.bindingPattern(in: parser.scope)
            }
            try parser.expect(.arrow)
            if try parser.skip(.leftBrace) {
                try parser.body()
            } else {
                try parser.assignment(allowsIn: allowsIn)
            }
        }
    }
}
