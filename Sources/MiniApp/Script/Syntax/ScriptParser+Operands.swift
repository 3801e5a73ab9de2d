extension ScriptParser {
    /// Reads a literal, a variable, a function, a class or something in brackets.
    ///
    /// - Returns: The index of the reference, if it is a variable.
    mutating func primary() throws(ScriptFault) -> Int? {
        switch token.kind {
        case .name: return try word()
        case .number, .string: try advance()
        case .template: try template()
        case .slash, .slashAssign:
            token = try lexer.regularExpression(at: token.start)
            lexer.offset = token.end
            try advance()
        case .leftParenthesis:
            try advance()
            try group()
        case .leftBracket:
            try advance()
            try elements(upTo: .rightBracket)
        case .leftBrace: try objectLiteral()
        case .privateName: try advance()
        default: throw unexpected()
        }
        return nil
    }

    /// Reads what is in parentheses; what only parameters may look like is accepted too.
    private mutating func group() throws(ScriptFault) {
        while try !skip(.rightParenthesis) {
            if try skip(.ellipsis) {
                try bindingElement(in: scope)
            } else {
                try assignment()
            }
            if token.kind != .rightParenthesis { try expect(.comma) }
        }
    }

    private mutating func word() throws(ScriptFault) -> Int? {
        switch token.word {
        case .this, .super, .null, .true, .false: try advance()
        case .class: try classLiteral(declares: false)
        case .import: try importExpression()
        case .function, .async:
            guard try startsFunction() else {
                return try variable()
            }
            try functionLiteral(declaringIn: nil)
        default: return try variable()
        }
        return nil
    }

    private mutating func variable() throws(ScriptFault) -> Int {
        guard !token.word.isReserved else { throw unexpected() }
        refer()
        try advance()
        return syntax.references.count - 1
    }

    private mutating func importExpression() throws(ScriptFault) {
        let start = token.start
        try advance()
        if try skip(.dot) {
            try expect(.meta)
            syntax.metaProperties.append(start)
        } else if token.kind == .leftParenthesis {
            syntax.dynamicImports.append(start)
            try arguments()
        } else {
            throw ScriptFault(.moduleStatementInside, at: start)
        }
    }

    private mutating func objectLiteral() throws(ScriptFault) {
        try advance()
        while try !skip(.rightBrace) {
            if try skip(.ellipsis) {
                try assignment()
            } else {
                try objectMember()
            }
            if token.kind != .rightBrace { try expect(.comma) }
        }
    }

    private mutating func objectMember() throws(ScriptFault) {
        let form = try memberModifiers(inClass: false)
        let key = checkpoint()
        try propertyKey()
        switch token.kind {
        case .leftParenthesis:
            try method(form)
        case .colon:
            try advance()
            try assignment()
        default:
            guard key.token.kind == .name, !key.token.word.isReserved else { throw unexpected() }
            goBack(to: key)
            refer(.shorthand)
            try advance()
            if try skip(.assign) { try assignment() }
        }
    }

    /// Reads the name of a member: an identifier, a literal, a private name or `[expression]`.
    mutating func propertyKey() throws(ScriptFault) {
        switch token.kind {
        case .name, .string, .number, .privateName: try advance()
        case .leftBracket:
            try advance()
            try assignment()
            try expect(.rightBracket)
        default: throw unexpected()
        }
    }
}
