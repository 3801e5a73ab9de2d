/// What an author wrote between `{{` and `}}`, as a tree.
indirect enum Expression: Hashable, Sendable {
    case undefined
    case null
    case boolean(Bool)
    /// A number as JavaScript spells it.
    case number(String)
    case string(String)
    case name(String)
    case member(Expression, String)
    case index(Expression, Expression)
    case call(Expression, [ListItem])
    case unary(UnaryOperator, Expression)
    case binary(BinaryOperator, Expression, Expression)
    case conditional(Expression, then: Expression, otherwise: Expression)
    case array([ListItem])
    case object([Property])
    case textTemplate([TextPiece])

    /// An entry of an array literal or of a list of arguments.
    enum ListItem: Hashable, Sendable {
        case value(Expression)
        case spread(Expression)

        /// The expression behind an item of either kind.
        var expression: Expression {
            switch self {
            case .value(let expression), .spread(let expression): expression
            }
        }
    }

    /// An entry of an object literal; a shorthand is named after its value.
    enum Property: Hashable, Sendable {
        case named(String, Expression)
        case computed(Expression, Expression)
        case spread(Expression)
    }

    /// A part of a template literal.
    enum TextPiece: Hashable, Sendable {
        case literal(String)
        case expression(Expression)
    }
}
