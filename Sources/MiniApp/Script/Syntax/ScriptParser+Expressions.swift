extension ScriptParser {
    mutating func expression(allowsIn: Bool = true) throws(ScriptFault) {
        repeat { try assignment(allowsIn: allowsIn) } while try skip(.comma)
    }

    /// Reads one expression without commas; arrow functions are recognised when their `=>` appears.
    mutating func assignment(allowsIn: Bool = true) throws(ScriptFault) {
        depth += 1
        defer { depth -= 1 }
        guard depth < Self.deepestNesting else { throw ScriptFault(.nestedTooDeeply, at: token.start) }
        while true {
            if token.word == .yield, function.isGenerator { return try yield(allowsIn: allowsIn) }
            if try knownArrowFunction(allowsIn: allowsIn) { return }
            let mark = checkpoint()
            try binary(allowsIn: allowsIn)
            switch token.kind {
            case .arrow where !token.isOnNewLine:
                return try arrowFunction(from: mark, allowsIn: allowsIn)
            case .question:
                try advance()
                try assignment()
                try expect(.colon)
            case .assign, .compoundAssign, .slashAssign:
                try advance()
            default:
                return
            }
        }
    }

    private mutating func yield(allowsIn: Bool) throws(ScriptFault) {
        try advance()
        guard !token.isOnNewLine else { return }
        if try skip(.star) { return try assignment(allowsIn: allowsIn) }
        switch token.kind {
        case .rightParenthesis, .rightBracket, .rightBrace, .comma, .colon, .semicolon, .end: return
        case .name where token.word == .in || token.word == .of: return
        default: try assignment(allowsIn: allowsIn)
        }
    }

    /// Reads operands and the operators between them; precedence makes no difference here.
    private mutating func binary(allowsIn: Bool) throws(ScriptFault) {
        while true {
            try unary()
            switch token.kind {
            case .binary, .star, .slash, .sign: try advance()
            case .name where token.word == .instanceof || (token.word == .in && allowsIn): try advance()
            default: return
            }
        }
    }

    private mutating func unary() throws(ScriptFault) {
        while try startsUnary() { try advance() }
        try leftHandSide()
        if token.kind == .increment, !token.isOnNewLine { try advance() }
    }

    private mutating func startsUnary() throws(ScriptFault) -> Bool {
        switch token.kind {
        case .prefix, .sign, .increment: return true
        case .name:
            switch token.word {
            case .typeof, .void, .delete: return true
            case .await where function.isAsync: return true
            case .await where function.isTopLevel:
                syntax.topLevelAwait = syntax.topLevelAwait ?? token.start
                return true
            default: return false
            }
        default: return false
        }
    }

    /// Reads an operand with the calls and members after it; behind `new` the first call belongs to `new`.
    mutating func leftHandSide(behindNew: Bool = false) throws(ScriptFault) {
        depth += 1
        defer { depth -= 1 }
        guard depth < Self.deepestNesting else { throw ScriptFault(.nestedTooDeeply, at: token.start) }
        var callee = try operand()
        while true {
            switch token.kind {
            case .dot:
                try advance()
                try memberName()
            case .optionalDot:
                try advance()
                try optionalMember(callee)
            case .leftBracket:
                try advance()
                try expression()
                try expect(.rightBracket)
            case .leftParenthesis:
                if behindNew { return }
                markCall(callee)
                try arguments()
            case .template:
                markCall(callee)
                try template()
            default:
                return
            }
            callee = nil
        }
    }

    private mutating func optionalMember(_ callee: Int?) throws(ScriptFault) {
        switch token.kind {
        case .leftParenthesis:
            markCall(callee)
            try arguments()
        case .leftBracket:
            try advance()
            try expression()
            try expect(.rightBracket)
        case .template: try template()
        default: try memberName()
        }
    }

    private mutating func memberName() throws(ScriptFault) {
        guard token.kind == .name || token.kind == .privateName else { throw unexpected() }
        try advance()
    }

    private mutating func markCall(_ callee: Int?) {
        if let callee { syntax.references[callee].use = .call }
    }

    mutating func arguments() throws(ScriptFault) {
        try expect(.leftParenthesis)
        try elements(upTo: .rightParenthesis)
    }

    /// Reads `new X(…)` or `new.target`, or else a primary expression.
    ///
    /// - Returns: The index of the reference, if the operand is a variable.
    private mutating func operand() throws(ScriptFault) -> Int? {
        guard token.word == .new else { return try primary() }
        try advance()
        if try skip(.dot) {
            try expect(.target)
            return nil
        }
        try leftHandSide(behindNew: true)
        if token.kind == .leftParenthesis { try arguments() }
        return nil
    }

    /// Reads expressions between commas, spread and holes included, up to and with the closing token.
    mutating func elements(upTo end: ScriptToken.Kind) throws(ScriptFault) {
        while try !skip(end) {
            if try skip(.comma) { continue }
            _ = try skip(.ellipsis)
            try assignment()
            if token.kind != end { try expect(.comma) }
        }
    }

    /// Reads a template, with its substitutions, from its first backtick.
    mutating func template() throws(ScriptFault) {
        let opening = token.start
        var start = token.end
        while true {
            let part: (end: Int, isLast: Bool)
            do throws(ScriptFault) {
                part = try lexer.templatePart(at: start)
            } catch {
                throw ScriptFault(error.mistake, at: opening)
            }
            lexer.offset = part.end
            token.end = part.end
            try advance()
            if part.isLast { return }
            try expression()
            guard token.kind == .rightBrace else { throw unexpected() }
            start = token.end
        }
    }
}
