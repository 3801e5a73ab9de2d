/// Reads an expression with the precedence and associativity of JavaScript.
///
/// The platform's page on data binding lists fewer operators than its own pages and real mini-apps use
/// (developer.open-douyin.com …/framework/view/ttml-data-bind); all of theirs are read.
struct ExpressionParser {
    var lexer: ExpressionLexer
    var token: ExpressionToken = .end
    var tokenStart = 0
    private var depth = 0

    private static let greatestDepth = 128

    private init(bytes: [UInt8], range: Range<Int>) throws(ExpressionMistake) {
        lexer = ExpressionLexer(bytes: bytes, range: range)
        try advance()
    }

    /// Reads what stands between two pairs of braces; nothing at all stands for `undefined`.
    ///
    /// A list of properties without braces of its own (`...item, x: 1`) is an object, as in the data of a template.
    static func expression(
        in bytes: [UInt8],
        range: Range<Int>
    ) throws(ExpressionMistake) -> Expression {
        var parser = try ExpressionParser(bytes: bytes, range: range)
        if parser.token == .end { return .undefined }
        do throws(ExpressionMistake) {
            let expression = try parser.conditional()
            try parser.finish()
            return expression
        } catch {
            let object = try? Self.properties(in: bytes, range: range)
            let isPlain = object?.allSatisfy(\.isShorthand) ?? true
            guard let object, !isPlain else { throw error }
            return .object(object)
        }
    }

    /// Reads the data of a template: a list of properties, or an expression whose properties are spread.
    static func templateData(
        in bytes: [UInt8],
        range: Range<Int>
    ) throws(ExpressionMistake) -> [Expression.Property] {
        do throws(ExpressionMistake) {
            return try properties(in: bytes, range: range)
        } catch let mistake {
            do throws(ExpressionMistake) {
                let expression = try expression(in: bytes, range: range)
                if case .object(let properties) = expression { return properties }
                return [.spread(expression)]
            } catch let other {
                throw other.offset > mistake.offset ? other : mistake
            }
        }
    }

    private static func properties(
        in bytes: [UInt8],
        range: Range<Int>
    ) throws(ExpressionMistake) -> [Expression.Property] {
        var parser = try ExpressionParser(bytes: bytes, range: range)
        let properties = try parser.properties(until: .end)
        try parser.finish()
        return properties
    }

    private func finish() throws(ExpressionMistake) {
        guard token == .end else { throw unexpected(.operatorOrEnd) }
    }

    /// Reads an expression of any strength.
    mutating func conditional() throws(ExpressionMistake) -> Expression {
        try descend()
        defer { depth -= 1 }
        let test = try binary(from: .or)
        guard try take(.question) else { return test }
        let then = try conditional()
        try expect(.colon)
        return .conditional(test, then: then, otherwise: try conditional())
    }

    private mutating func binary(from least: Precedence) throws(ExpressionMistake) -> Expression {
        let start = tokenStart
        var left = try unary()
        let before = depth
        defer { depth = before }
        while case .symbol(let symbol) = token, let found = BinaryOperator(rawValue: symbol.rawValue),
            found.precedence >= least
        {
            try descend()
            if found == .power, case .unary = left, lexer.bytes[start] != UInt8(ascii: "(") {
                throw ExpressionMistake(at: start, .signBeforePower)
            }
            try advance()
            let right = try binary(from: found == .power ? .power : found.precedence.next)
            left = .binary(found, left, right)
        }
        return left
    }

    private mutating func unary() throws(ExpressionMistake) -> Expression {
        guard let found = unaryOperator else { return try postfix() }
        try descend()
        defer { depth -= 1 }
        try advance()
        return .unary(found, try unary())
    }

    private var unaryOperator: UnaryOperator? {
        switch token {
        case .symbol(let symbol): UnaryOperator(rawValue: symbol.rawValue)
        case .name(let name) where name == "typeof" || name == "void": UnaryOperator(rawValue: name)
        case .name, .number, .string, .end: nil
        }
    }

    private mutating func postfix() throws(ExpressionMistake) -> Expression {
        var expression = try primary()
        let before = depth
        defer { depth = before }
        while case .symbol(let symbol) = token {
            try descend()
            switch symbol {
            case .dot:
                try advance()
                expression = .member(expression, try propertyName())
            case .optionalDot:
                try advance()
                expression = try afterOptionalDot(expression)
            case .openBracket:
                try advance()
                expression = .index(expression, try closed(by: .closeBracket))
            case .openParenthesis:
                try advance()
                expression = .call(expression, try items(until: .closeParenthesis))
            default:
                return expression
            }
        }
        return expression
    }

    private mutating func afterOptionalDot(
        _ base: Expression
    ) throws(ExpressionMistake) -> Expression {
        if try take(.openBracket) { return .index(base, try closed(by: .closeBracket)) }
        if try take(.openParenthesis) { return .call(base, try items(until: .closeParenthesis)) }
        return .member(base, try propertyName())
    }

    /// Counts one level of nesting, so that no author can exhaust the stack.
    private mutating func descend() throws(ExpressionMistake) {
        depth += 1
        guard depth <= Self.greatestDepth else { throw ExpressionMistake(at: tokenStart, .tooDeep) }
    }
}

extension Expression.Property {
    /// Whether the entry could also be read as an operand, as the `a` and `b` of `a, b`.
    fileprivate var isShorthand: Bool {
        if case .named(let key, .name(let name)) = self { return key == name }
        return false
    }
}
