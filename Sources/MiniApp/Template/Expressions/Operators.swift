/// An operator before its operand.
enum UnaryOperator: String, Hashable, Sendable {
    case not = "!"
    case minus = "-"
    case plus = "+"
    case bitwiseNot = "~"
    case typeOf = "typeof"
    case void

    /// The text before the operand, with the space that a word needs.
    var spelling: String {
        switch self {
        case .not, .minus, .plus, .bitwiseNot: rawValue
        case .typeOf, .void: rawValue + " "
        }
    }
}

/// An operator between two operands.
enum BinaryOperator: String, Hashable, Sendable, CaseIterable {
    case nullish = "??"
    case or = "||"
    case and = "&&"
    case bitwiseOr = "|"
    case bitwiseXor = "^"
    case bitwiseAnd = "&"
    case equal = "=="
    case notEqual = "!="
    case identical = "==="
    case notIdentical = "!=="
    case less = "<"
    case greater = ">"
    case lessOrEqual = "<="
    case greaterOrEqual = ">="
    case shiftLeft = "<<"
    case shiftRight = ">>"
    case shiftRightUnsigned = ">>>"
    case plus = "+"
    case minus = "-"
    case times = "*"
    case dividedBy = "/"
    case remainder = "%"
    case power = "**"

    /// How tightly the operator binds, as in JavaScript.
    var precedence: Precedence {
        switch self {
        case .nullish, .or: .or
        case .and: .and
        case .bitwiseOr: .bitwiseOr
        case .bitwiseXor: .bitwiseXor
        case .bitwiseAnd: .bitwiseAnd
        case .equal, .notEqual, .identical, .notIdentical: .equality
        case .less, .greater, .lessOrEqual, .greaterOrEqual: .comparison
        case .shiftLeft, .shiftRight, .shiftRightUnsigned: .shift
        case .plus, .minus: .sum
        case .times, .dividedBy, .remainder: .product
        case .power: .power
        }
    }

    /// Whether JavaScript refuses the other operator as an operand without parentheses.
    func needsParentheses(around other: BinaryOperator) -> Bool {
        switch self {
        case .nullish: other == .or || other == .and
        case .or, .and: other == .nullish
        default: false
        }
    }
}

/// The strengths of binding, weakest first.
enum Precedence: Int, Comparable, Sendable {
    case conditional
    case or
    case and
    case bitwiseOr
    case bitwiseXor
    case bitwiseAnd
    case equality
    case comparison
    case shift
    case sum
    case product
    case power
    case unary
    case postfix

    /// The next stronger one.
    var next: Precedence { Precedence(rawValue: rawValue + 1) ?? .postfix }

    static func < (left: Precedence, right: Precedence) -> Bool { left.rawValue < right.rawValue }
}
