/// Prints expressions as JavaScript that never throws because something is missing.
struct ExpressionPrinter {
    let scope: NameScope
    private(set) var usesData = false
    private(set) var usesScope = false

    init(scope: NameScope) {
        self.scope = scope
    }

    /// Prints an expression, in parentheses if it binds more weakly than its surroundings need.
    mutating func text(of expression: Expression, within least: Precedence) -> String {
        let text = bare(expression)
        return expression.precedence < least ? "(" + text + ")" : text
    }

    private mutating func bare(_ expression: Expression) -> String {
        switch expression {
        case .undefined: "undefined"
        case .null: "null"
        case .boolean(let value): value ? "true" : "false"
        case .number(let spelling): spelling
        case .string(let value): JavaScriptText.quoted(value)
        case .name(let name): reference(to: name)
        case .member(let base, let name): text(of: base, within: .postfix) + Self.safeMember(name)
        case .index(let base, let key):
            text(of: base, within: .postfix) + "?.[" + text(of: key, within: .conditional) + "]"
        case .call(let callee, let arguments):
            text(of: callee, within: .postfix) + "?.(" + list(arguments) + ")"
        case .unary(let sign, let operand): unary(sign, operand)
        case .binary(let sign, let left, let right): binary(sign, left, right)
        case .conditional(let test, let then, let otherwise):
            text(of: test, within: .or) + " ? " + text(of: then, within: .conditional)
                + " : " + text(of: otherwise, within: .conditional)
        case .array(let items): "[" + list(items) + "]"
        case .object(let properties): object(properties)
        case .textTemplate(let pieces): textTemplate(pieces)
        }
    }

    private static func safeMember(_ name: String) -> String {
        JavaScriptText.isPlainName(name) ? "?." + name : "?.[" + JavaScriptText.quoted(name) + "]"
    }

    private mutating func reference(to name: String) -> String {
        switch scope.meaning(of: name) {
        case .item(let depth):
            usesScope = true
            return "s" + String(repeating: ".p", count: depth) + ".i"
        case .index(let depth):
            usesScope = true
            return "s" + String(repeating: ".p", count: depth) + ".x"
        case .module(let constant):
            return constant
        case .data(let name):
            usesData = true
            return JavaScriptText.isPlainName(name) ? "d." + name : "d[" + JavaScriptText.quoted(name) + "]"
        }
    }

    private mutating func unary(_ sign: UnaryOperator, _ operand: Expression) -> String {
        let text = text(of: operand, within: .unary)
        let wouldMerge = text.hasPrefix(sign.rawValue) && (sign == .minus || sign == .plus)
        return sign.spelling + (wouldMerge ? "(" + text + ")" : text)
    }

    private mutating func binary(_ sign: BinaryOperator, _ left: Expression, _ right: Expression) -> String {
        let isPower = sign == .power
        let leftText = operand(left, of: sign, within: isPower ? .postfix : sign.precedence)
        let rightText = operand(right, of: sign, within: isPower ? .power : sign.precedence.next)
        return leftText + " " + sign.rawValue + " " + rightText
    }

    private mutating func operand(
        _ expression: Expression,
        of sign: BinaryOperator,
        within least: Precedence
    ) -> String {
        if case .binary(let inner, _, _) = expression, sign.needsParentheses(around: inner) {
            return text(of: expression, within: .postfix)
        }
        return text(of: expression, within: least)
    }

    private mutating func list(_ items: [Expression.ListItem]) -> String {
        let texts = items.map { item in
            switch item {
            case .value(let expression): text(of: expression, within: .conditional)
            case .spread(let expression): "...(" + text(of: expression, within: .bitwiseOr) + " ?? [])"
            }
        }
        return texts.joined(separator: ", ")
    }

    /// Prints an object literal from its entries.
    mutating func object(_ properties: [Expression.Property]) -> String {
        if properties.isEmpty { return "{}" }
        let texts = properties.map { property in
            switch property {
            case .named(let name, let value):
                JavaScriptText.key(name) + ": " + text(of: value, within: .conditional)
            case .computed(let key, let value):
                "[" + text(of: key, within: .conditional) + "]: " + text(of: value, within: .conditional)
            case .spread(let value):
                "..." + text(of: value, within: .conditional)
            }
        }
        return "{ " + texts.joined(separator: ", ") + " }"
    }

    private mutating func textTemplate(_ pieces: [Expression.TextPiece]) -> String {
        let texts = pieces.map { piece in
            switch piece {
            case .literal(let text): JavaScriptText.templatePart(text)
            case .expression(let value): "${" + text(of: value, within: .conditional) + "}"
            }
        }
        return "`" + texts.joined() + "`"
    }
}

extension Expression {
    /// How tightly the printed form holds together.
    fileprivate var precedence: Precedence {
        switch self {
        case .undefined, .null, .boolean, .number, .string, .name, .member, .index, .call, .array, .object,
            .textTemplate:
            .postfix
        case .unary: .unary
        case .binary(let sign, _, _): sign.precedence
        case .conditional: .conditional
        }
    }
}
