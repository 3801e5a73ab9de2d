/// Why a JavaScript text can't be read.
enum ScriptMistake: String, Mistake {
    case unexpectedCharacter = "unexpected-character"
    case unexpectedToken = "unexpected-token"
    case unexpectedEnd = "unexpected-end"
    case unterminatedString = "unterminated-string"
    case unterminatedTemplate = "unterminated-template"
    case unterminatedComment = "unterminated-comment"
    case unterminatedRegularExpression = "unterminated-regular-expression"
    case moduleStatementInside = "module-statement-inside"
    case nestedTooDeeply = "nested-too-deeply"

    var wording: Wording { Wording("script.\(rawValue)", message, hint) }

    private var message: Phrase {
        switch self {
        case .unexpectedCharacter:
            Phrase(en: "This character has no meaning in JavaScript.", zh: "JavaScript 不认识这个字符。")
        case .unexpectedToken: Phrase(en: "JavaScript does not expect this here.", zh: "这里不应出现这个内容。")
        case .unexpectedEnd: Phrase(en: "The file ends too early.", zh: "文件提前结束。")
        case .unterminatedString: Phrase(en: "This string does not end on its line.", zh: "这个字符串在本行没有结束。")
        case .unterminatedTemplate: Phrase(en: "This template string never ends.", zh: "这个模板字符串没有结束。")
        case .unterminatedComment: Phrase(en: "This comment never ends.", zh: "这段注释没有结束。")
        case .unterminatedRegularExpression:
            Phrase(en: "This regular expression does not end on its line.", zh: "这个正则表达式在本行没有结束。")
        case .moduleStatementInside:
            Phrase(
                en: "Only the top level of a file may have import and export.",
                zh: "import 和 export 只能写在文件最外层。"
            )
        case .nestedTooDeeply: Phrase(en: "This code is nested too deeply.", zh: "代码嵌套层数过多。")
        }
    }

    private var hint: Phrase {
        switch self {
        case .unexpectedCharacter:
            Phrase(
                en: "Delete it; if it is a full-width sign such as “，” or “；”, type the ASCII one.",
                zh: "请删除它；如果是“，”“；”之类的全角标点，请改成半角。"
            )
        case .unexpectedToken:
            Phrase(
                en: "Look for a missing bracket, comma or operator just before it.",
                zh: "请检查它前面是否缺少括号、逗号或运算符。"
            )
        case .unexpectedEnd: Phrase(en: "A bracket above is never closed.", zh: "前面有括号没有闭合。")
        case .unterminatedString:
            Phrase(en: "Add the closing quote, or use a `template`.", zh: "请补上右引号，或者改用模板字符串（反引号）。")
        case .unterminatedTemplate: Phrase(en: "Add the closing backtick.", zh: "请补上右边的反引号。")
        case .unterminatedComment: Phrase(en: "Add the closing */.", zh: "请补上 */。")
        case .unterminatedRegularExpression:
            Phrase(
                en: "Add the closing slash; if a division is meant, its left side is missing.",
                zh: "请补上右边的斜杠；如果想写除法，则缺少左边的操作数。"
            )
        case .moduleStatementInside:
            Phrase(en: "Move it out of the block, or use require() here.", zh: "请移到代码块之外，或者在这里用 require()。")
        case .nestedTooDeeply: Phrase(en: "Split it into functions.", zh: "请拆分成多个函数。")
        }
    }
}
