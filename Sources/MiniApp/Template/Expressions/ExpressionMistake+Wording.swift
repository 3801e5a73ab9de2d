extension Wording {
    static func unclosedExpression(hasOneBrace: Bool) -> Wording {
        Wording(
            "ttml.unclosed-expression",
            Phrase(en: "The expression is not closed.", zh: "表达式没有闭合。"),
            hasOneBrace
                ? Phrase(en: "Close it with a second brace.", zh: "再补一个右花括号。")
                : Phrase(en: "Close it with two braces.", zh: "用两个右花括号闭合。")
        )
    }

    static func unexpectedToken(_ found: String, _ expectation: ExpressionFault.Expectation) -> Wording {
        Wording(
            "ttml.unexpected-token",
            Phrase(en: "The expression can't go on with \(found).", zh: "表达式到这里不能是 \(found)。"),
            expectation.hint
        )
    }

    static func unfinishedExpression(_ expectation: ExpressionFault.Expectation) -> Wording {
        Wording(
            "ttml.unfinished-expression",
            Phrase(en: "The expression ends too early.", zh: "表达式不完整。"),
            expectation.hint
        )
    }

    static let unclosedText = Wording(
        "ttml.unclosed-string",
        Phrase(en: "The text in the expression is not closed.", zh: "表达式里的字符串没有闭合。"),
        Phrase(en: "Close it with the quote that opened it.", zh: "用同一种引号闭合。")
    )

    static func unknownCharacter(_ character: Character) -> Wording {
        let plain = plainForms[character]
        return Wording(
            "ttml.unknown-character",
            Phrase(en: "The expression can't contain \(character).", zh: "表达式里不能有 \(character)。"),
            plain.map { Phrase(en: "Write \($0) instead.", zh: "改用半角的 \($0)。") }
                ?? Phrase(en: "Remove it, or put it into quotes.", zh: "删掉它，或放进引号里。")
        )
    }

    static func unknownOperator(_ spelling: String) -> Wording {
        let replacement = replacements[spelling]
        return Wording(
            "ttml.unknown-operator",
            Phrase(en: "Templates have no operator \(spelling).", zh: "模板没有 \(spelling) 运算符。"),
            replacement.map { Phrase(en: "Write \($0) to compare.", zh: "比较请用 \($0)。") }
                ?? Phrase(en: "Do this in the page's script.", zh: "把这一步放到页面脚本里。")
        )
    }

    static func unknownWord(_ word: String) -> Wording {
        let replacement = replacements[word]
        return Wording(
            "ttml.unknown-operator",
            Phrase(en: "Templates have no operator \(word).", zh: "模板没有 \(word) 运算符。"),
            replacement.map { Phrase(en: "Write \($0) instead.", zh: "改用 \($0)。") }
                ?? Phrase(en: "Do this in the page's script or in an sjs module.", zh: "把这一步放到页面脚本或 sjs 模块里。")
        )
    }

    static func legacyOctal(_ written: String) -> Wording {
        let digits = String(written.drop { $0 == "0" })
        let plain = digits.isEmpty ? "0" : digits
        return Wording(
            "ttml.leading-zero",
            Phrase(en: "The number \(written) begins with a zero.", zh: "数字 \(written) 以零开头。"),
            Phrase(
                en: "Write \(plain) for the number, or '\(written)' for the text.",
                zh: "数字写 \(plain)，文本写 '\(written)'。"
            )
        )
    }

    static func badNumber(_ written: String) -> Wording {
        Wording(
            "ttml.bad-number",
            Phrase(en: "\(written) is not a number.", zh: "\(written) 不是数字。"),
            Phrase(en: "Write digits, or a name that does not begin with one.", zh: "写成数字；名称不能以数字开头。")
        )
    }

    static let ambiguousPower = Wording(
        "ttml.sign-before-power",
        Phrase(en: "A sign before ** is ambiguous.", zh: "** 前的符号有歧义。"),
        Phrase(en: "Put parentheses around the left side.", zh: "给左边加上括号。")
    )

    static let deepExpression = Wording(
        "ttml.deep-expression",
        Phrase(en: "The expression is nested too deeply.", zh: "表达式嵌套太深。"),
        Phrase(en: "Compute it in the page's script.", zh: "在页面脚本里算好它。")
    )

    static let quoteInsideExpression = Wording(
        "ttml.quote-in-expression",
        Phrase(en: "The expression contains the quotes of its attribute.", zh: "表达式里用了和属性相同的引号。"),
        Phrase(en: "Use the other kind of quotes inside.", zh: "里面改用另一种引号。"),
        severity: .warning
    )

    private static let replacements = [
        "=": "==", "<>": "!=", "and": "&&", "or": "||", "not": "!",
    ]

    /// What stands on the same key of a keyboard that is not set to Chinese.
    private static let plainForms: [Character: String] = [
        "（": "(", "）": ")", "，": ",", "：": ":", "？": "?", "！": "!", "；": ";", "。": ".",
        "【": "[", "】": "]", "“": "\"", "”": "\"", "‘": "'", "’": "'", "＝": "=", "＋": "+", "－": "-", "＜": "<",
        "＞": ">", "｜": "|", "＆": "&",
    ]
}
