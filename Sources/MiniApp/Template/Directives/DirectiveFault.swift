/// What can be wrong with `tt:` attributes.
enum DirectiveFault: Mistake {
    case elseWithoutIf(String, isInLoop: Bool)
    case withoutBraces(String, text: String)
    case spaceAroundExpression(String)
    case missingValue(String)
    case badLoopName(String, value: String)
    case loopNameInBraces(String, name: String)
    case unknown(String, suggestion: String?)

    var wording: Wording {
        switch self {
        case .elseWithoutIf(let name, let isInLoop): .elseWithoutIf(name, isInLoop: isInLoop)
        case .withoutBraces(let name, let text): .withoutBraces(name, text: text)
        case .spaceAroundExpression(let name): .spaceAroundExpression(name)
        case .missingValue(let name): .missingDirectiveValue(name)
        case .badLoopName(let name, let value): .badLoopName(name, value: value)
        case .loopNameInBraces(let name, let inner): .loopNameInBraces(name, inner: inner)
        case .unknown(let name, let suggestion): .unknownDirective(name, suggestion: suggestion)
        }
    }
}

extension Wording {
    fileprivate static func elseWithoutIf(_ name: String, isInLoop: Bool) -> Wording {
        Wording(
            "ttml.else-without-if",
            Phrase(en: "\(name) has no tt:if before it.", zh: "\(name) 前面没有 tt:if。"),
            isInLoop
                ? Phrase(
                    en:
                        "The tt:if before it belongs to each item of its tt:for. Put a block around one of them.",
                    zh: "前面的 tt:if 属于 tt:for 的每一项，用 block 把其中一个包起来。"
                )
                : Phrase(
                    en: "Put it directly behind the tag with tt:if.",
                    zh: "把它紧跟在带 tt:if 的标签后面。"
                )
        )
    }

    fileprivate static func withoutBraces(_ name: String, text: String) -> Wording {
        let effect =
            name == "tt:for"
            ? Phrase(en: "it repeats the letters of \(text)", zh: "会逐字重复 \(text)")
            : Phrase(en: "it is always true", zh: "条件总是成立")
        return Wording(
            "ttml.no-braces",
            Phrase(en: "\(name) has no braces, so \(effect.en).", zh: "\(name) 没有花括号，\(effect.zh)。"),
            Phrase(en: "Write \(name)=\"{{\(text)}}\".", zh: "写成 \(name)=\"{{\(text)}}\"。"),
            severity: .warning
        )
    }

    fileprivate static func spaceAroundExpression(_ name: String) -> Wording {
        Wording(
            "ttml.space-around-expression",
            Phrase(
                en: "\(name) has white space outside of its braces; phones may read it as text.",
                zh: "\(name) 的花括号外有空白，真机可能把它当作文本。"
            ),
            Phrase(en: "Remove the space.", zh: "删掉空白。"),
            severity: .warning
        )
    }

    fileprivate static func missingDirectiveValue(_ name: String) -> Wording {
        Wording(
            "ttml.missing-value",
            Phrase(en: "\(name) has no value.", zh: "\(name) 没有值。"),
            Phrase(en: "Write \(name)=\"{{…}}\".", zh: "写成 \(name)=\"{{…}}\"。"),
            severity: .warning
        )
    }

    fileprivate static func badLoopName(_ name: String, value: String) -> Wording {
        Wording(
            "ttml.bad-loop-name",
            Phrase(en: "\(name) can't be \(value).", zh: "\(name) 不能是 \(value)。"),
            Phrase(en: "Write one name, without braces.", zh: "只写一个名字，不要花括号。")
        )
    }

    fileprivate static func loopNameInBraces(_ name: String, inner: String) -> Wording {
        Wording(
            "ttml.loop-name-in-braces",
            Phrase(en: "\(name) takes a name, not an expression.", zh: "\(name) 要写名字，不是表达式。"),
            Phrase(en: "Write \(name)=\"\(inner)\".", zh: "写成 \(name)=\"\(inner)\"。"),
            severity: .warning
        )
    }

    fileprivate static func unknownDirective(_ name: String, suggestion: String?) -> Wording {
        Wording(
            "ttml.unknown-directive",
            Phrase(en: "There is no directive \(name).", zh: "没有 \(name) 指令。"),
            suggestion.map { Phrase(en: "Write \($0).", zh: "改为 \($0)。") }
                ?? Phrase(en: "Remove it.", zh: "删掉它。"),
            severity: .warning
        )
    }
}
