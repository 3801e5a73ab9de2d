/// What can be wrong with tags and attributes.
enum MarkupFault: Mistake {
    case unclosedTag(String)
    case strayEndTag(String)
    case unfinishedTag(String)
    case unclosedComment
    case unclosedQuote(String)
    case straySign(String, tag: String)
    case expressionInTag(String)
    case missingValue(String)
    case duplicateAttribute(String)
    case tooDeep

    var wording: Wording {
        switch self {
        case .unclosedTag(let name): .unclosedTag(name)
        case .strayEndTag(let name): .strayEndTag(name)
        case .unfinishedTag(let start): .unfinishedTag(start)
        case .unclosedComment: .unclosedMarkupComment
        case .unclosedQuote(let name): .unclosedQuote(name)
        case .straySign(let sign, let tag): .straySign(sign, tag: tag)
        case .expressionInTag(let tag): .expressionInTag(tag)
        case .missingValue(let name): .missingValue(name)
        case .duplicateAttribute(let name): .duplicateAttribute(name)
        case .tooDeep: .deepMarkup
        }
    }
}

extension Wording {
    fileprivate static func unclosedTag(_ name: String) -> Wording {
        Wording(
            "ttml.unclosed-tag",
            Phrase(en: "<\(name)> is never closed.", zh: "<\(name)> 没有闭合。"),
            Phrase(en: "Add </\(name)>, or end the tag with />.", zh: "补上 </\(name)>，或以 /> 结束标签。")
        )
    }

    fileprivate static func strayEndTag(_ name: String) -> Wording {
        Wording(
            "ttml.stray-end-tag",
            Phrase(en: "</\(name)> closes nothing.", zh: "</\(name)> 没有对应的开始标签。"),
            Phrase(en: "Remove it, or open <\(name)> before it.", zh: "删掉它，或在前面补上 <\(name)>。")
        )
    }

    fileprivate static func unfinishedTag(_ start: String) -> Wording {
        Wording(
            "ttml.unfinished-tag",
            Phrase(en: "The tag \(start) does not end.", zh: "标签 \(start) 没有结束。"),
            Phrase(en: "End it with >.", zh: "用 > 结束它。")
        )
    }

    fileprivate static let unclosedMarkupComment = Wording(
        "ttml.unclosed-comment",
        Phrase(en: "The comment is never closed.", zh: "注释没有闭合。"),
        Phrase(en: "End it with -->.", zh: "用 --> 结束它。")
    )

    fileprivate static func unclosedQuote(_ name: String) -> Wording {
        Wording(
            "ttml.unclosed-quote",
            Phrase(en: "The value of \(name) has no closing quote.", zh: "\(name) 的值缺少结束的引号。"),
            Phrase(en: "Put the quote behind the value.", zh: "在值的末尾补上引号。")
        )
    }

    fileprivate static func straySign(_ sign: String, tag: String) -> Wording {
        Wording(
            "ttml.bad-attribute",
            Phrase(en: "The tag <\(tag)> can't contain \(sign) here.", zh: "标签 <\(tag)> 的这个位置不能有 \(sign)。"),
            Phrase(en: "Write attributes as name=\"value\".", zh: "属性写成 name=\"value\"。")
        )
    }

    fileprivate static func expressionInTag(_ tag: String) -> Wording {
        Wording(
            "ttml.bad-attribute",
            Phrase(
                en: "An expression can't stand between the attributes of <\(tag)>.",
                zh: "表达式不能写在 <\(tag)> 的属性之间。"
            ),
            Phrase(en: "Put it into the value of an attribute.", zh: "把它写进某个属性的值里。")
        )
    }

    fileprivate static func missingValue(_ name: String) -> Wording {
        Wording(
            "ttml.bad-attribute",
            Phrase(en: "There is no value behind \(name)=.", zh: "\(name)= 后面没有值。"),
            Phrase(en: "Write the value in quotes.", zh: "在引号里写上值。")
        )
    }

    fileprivate static func duplicateAttribute(_ name: String) -> Wording {
        Wording(
            "ttml.duplicate-attribute",
            Phrase(en: "The tag has \(name) twice.", zh: "标签里有两个 \(name)。"),
            Phrase(en: "Only the first counts. Remove the other.", zh: "只有第一个有效，删掉另一个。"),
            severity: .warning
        )
    }

    fileprivate static let deepMarkup = Wording(
        "ttml.deep-markup",
        Phrase(en: "The tags are nested too deeply.", zh: "标签嵌套太深。"),
        Phrase(en: "Move the inner part into a template.", zh: "把内层移到一个模板里。")
    )
}
