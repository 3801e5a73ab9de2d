extension ExpressionParser {
    /// Reads a name, a literal or an expression in parentheses.
    mutating func primary() throws(ExpressionMistake) -> Expression {
        switch token {
        case .name(let name):
            try advance()
            return Self.constants[name] ?? .name(name)
        case .number(let number):
            try advance()
            return .number(number)
        case .string(let text):
            try advance()
            return .string(text)
        case .symbol(.openParenthesis):
            try advance()
            return try closed(by: .closeParenthesis)
        case .symbol(.openBracket):
            try advance()
            return .array(try items(until: .closeBracket))
        case .symbol(.openBrace):
            try advance()
            let properties = try properties(until: .symbol(.closeBrace))
            try expect(.closeBrace)
            return .object(properties)
        case .symbol(.backtick):
            return try textTemplate()
        case .symbol, .end:
            throw unexpected(.value)
        }
    }

    private static let constants: [String: Expression] = [
        "true": .boolean(true),
        "false": .boolean(false),
        "null": .null,
        "undefined": .undefined,
    ]

    /// Reads an expression and the sign that must follow it.
    mutating func closed(by symbol: ExpressionSymbol) throws(ExpressionMistake) -> Expression {
        let expression = try conditional()
        try expect(symbol)
        return expression
    }

    /// Reads the entries of an array or of a call, and the closing sign.
    mutating func items(
        until symbol: ExpressionSymbol
    ) throws(ExpressionMistake) -> [Expression.ListItem] {
        var items: [Expression.ListItem] = []
        while token != .symbol(symbol) {
            let isSpread = try take(.spread)
            let expression = try conditional()
            items.append(isSpread ? .spread(expression) : .value(expression))
            guard try take(.comma) else { break }
        }
        try expect(symbol)
        return items
    }

    /// Reads the entries of an object up to a token, which is left to the caller.
    mutating func properties(
        until end: ExpressionToken
    ) throws(ExpressionMistake) -> [Expression.Property] {
        var properties: [Expression.Property] = []
        while token != end {
            properties.append(try property())
            guard try take(.comma) else { break }
        }
        return properties
    }

    private mutating func property() throws(ExpressionMistake) -> Expression.Property {
        switch token {
        case .symbol(.spread):
            try advance()
            return .spread(try conditional())
        case .symbol(.openBracket):
            try advance()
            let key = try closed(by: .closeBracket)
            try expect(.colon)
            return .computed(key, try conditional())
        case .name(let name):
            try advance()
            guard try take(.colon) else { return .named(name, Self.constants[name] ?? .name(name)) }
            return .named(name, try conditional())
        case .string(let key), .number(let key):
            try advance()
            try expect(.colon)
            return .named(key, try conditional())
        case .symbol, .end:
            throw unexpected(.name)
        }
    }

    /// Reads the name behind a dot.
    mutating func propertyName() throws(ExpressionMistake) -> String {
        guard case .name(let name) = token else { throw unexpected(.name) }
        try advance()
        return name
    }

    private mutating func textTemplate() throws(ExpressionMistake) -> Expression {
        var pieces: [Expression.TextPiece] = []
        while true {
            let piece = try lexer.textPiece()
            if !piece.text.isEmpty { pieces.append(.literal(piece.text)) }
            if piece.isLast { break }
            try advance()
            pieces.append(.expression(try conditional()))
            guard token == .symbol(.closeBrace) else { throw unexpected(.symbol("}")) }
        }
        try advance()
        return .textTemplate(pieces)
    }
}
