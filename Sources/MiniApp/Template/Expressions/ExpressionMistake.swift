/// The first mistake of an expression, which ends its reading.
struct ExpressionMistake: Error, Hashable {
    /// The UTF-8 offset within the file.
    let offset: Int

    let fault: ExpressionFault

    init(at offset: Int, _ fault: ExpressionFault) {
        self.offset = offset
        self.fault = fault
    }
}

/// What can be wrong with an expression.
enum ExpressionFault: Mistake {
    case unclosed(hasOneBrace: Bool)
    case unexpected(String, Expectation)
    case unfinished(Expectation)
    case unclosedString
    case unknownCharacter(Character)
    case unknownOperator(String)
    case unknownWord(String)
    case legacyOctal(String)
    case badNumber(String)
    case signBeforePower
    case tooDeep
    case quoteInsideAttribute

    /// What could have stood at the place of a mistake.
    enum Expectation: Hashable, Sendable {
        case value
        case operatorOrEnd
        case name
        case symbol(String)

        /// The advice that follows from it.
        var hint: Phrase {
            switch self {
            case .value:
                Phrase(en: "A value belongs here.", zh: "这里应是一个值。")
            case .operatorOrEnd:
                Phrase(en: "An operator or the closing braces belong here.", zh: "这里应是运算符或结束的花括号。")
            case .name:
                Phrase(en: "The name of a property belongs here.", zh: "这里应是属性名。")
            case .symbol(let symbol):
                Phrase(en: "Put \(symbol) here.", zh: "在这里补上 \(symbol)。")
            }
        }
    }

    var wording: Wording {
        switch self {
        case .unclosed(let hasOneBrace): .unclosedExpression(hasOneBrace: hasOneBrace)
        case .unexpected(let found, let expectation): .unexpectedToken(found, expectation)
        case .unfinished(let expectation): .unfinishedExpression(expectation)
        case .unclosedString: .unclosedText
        case .unknownCharacter(let character): .unknownCharacter(character)
        case .unknownOperator(let spelling): .unknownOperator(spelling)
        case .unknownWord(let word): .unknownWord(word)
        case .legacyOctal(let written): .legacyOctal(written)
        case .badNumber(let written): .badNumber(written)
        case .signBeforePower: .ambiguousPower
        case .tooDeep: .deepExpression
        case .quoteInsideAttribute: .quoteInsideExpression
        }
    }
}
