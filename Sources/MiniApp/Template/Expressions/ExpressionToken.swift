/// The smallest piece of an expression.
enum ExpressionToken: Hashable, Sendable {
    case name(String)
    /// A number as JavaScript spells it.
    case number(String)
    /// A string literal without its quotes and escapes.
    case string(String)
    case symbol(ExpressionSymbol)
    case end
}

/// Every sign that can occur in an expression, the refused ones too, so that they can be named.
enum ExpressionSymbol: String, Hashable, Sendable, CaseIterable {
    case openParenthesis = "("
    case closeParenthesis = ")"
    case openBracket = "["
    case closeBracket = "]"
    case openBrace = "{"
    case closeBrace = "}"
    case comma = ","
    case colon = ":"
    case question = "?"
    case dot = "."
    case optionalDot = "?."
    case spread = "..."
    case backtick = "`"
    case not = "!"
    case bitwiseNot = "~"
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
    case assign = "="
    case arrow = "=>"
    case increment = "++"
    case decrement = "--"
    case semicolon = ";"
    case unequal = "<>"

    /// The symbols that begin with a byte, the longest first.
    static let beginning: [[(symbol: ExpressionSymbol, spelling: [UInt8])]] = {
        var table = [[(symbol: ExpressionSymbol, spelling: [UInt8])]](repeating: [], count: 128)
        for symbol in allCases {
            let spelling = Array(symbol.rawValue.utf8)
            table[Int(spelling[0])].append((symbol, spelling))
        }
        return table.map { $0.sorted { $0.spelling.count > $1.spelling.count } }
    }()
}
