/// What makes a JSON file unreadable.
enum JSONMistake: String, Mistake {
    case empty
    case unexpectedCharacter = "unexpected-character"
    case unexpectedEnd = "unexpected-end"
    case comment
    case trailingComma = "trailing-comma"
    case missingComma = "missing-comma"
    case missingColon = "missing-colon"
    case unquotedKey = "unquoted-key"
    case singleQuotes = "single-quotes"
    case foreignPunctuation = "full-width-punctuation"
    case unterminatedString = "unterminated-string"
    case badEscape = "bad-escape"
    case badNumber = "bad-number"
    case textAfterEnd = "text-after-end"
    case nestedTooDeeply = "nested-too-deeply"

    var wording: Wording { Wording("json.\(rawValue)", message, hint) }

    private var message: Phrase {
        switch self {
        case .empty: Phrase(en: "This JSON file is empty.", zh: "这个 JSON 文件是空的。")
        case .unexpectedCharacter: Phrase(en: "No JSON value begins like this.", zh: "这里不是合法的 JSON 值。")
        case .unexpectedEnd: Phrase(en: "The file ends inside a value.", zh: "文件在值的中间结束。")
        case .comment: Phrase(en: "JSON has no comments.", zh: "JSON 不支持注释。")
        case .trailingComma: Phrase(en: "Nothing follows this comma.", zh: "这个逗号后面没有内容。")
        case .missingComma: Phrase(en: "A comma is missing before this.", zh: "这里前面缺少逗号。")
        case .missingColon: Phrase(en: "A colon is missing after the key.", zh: "键名后面缺少冒号。")
        case .unquotedKey: Phrase(en: "This key has no quotes.", zh: "键名没有加引号。")
        case .singleQuotes: Phrase(en: "JSON strings stand in double quotes.", zh: "JSON 字符串要用双引号。")
        case .foreignPunctuation: Phrase(en: "This sign is full-width.", zh: "这里是全角标点。")
        case .unterminatedString: Phrase(en: "This string does not end on its line.", zh: "这个字符串在本行没有结束。")
        case .badEscape: Phrase(en: "This escape does not exist in JSON.", zh: "JSON 没有这种转义。")
        case .badNumber: Phrase(en: "This is not a JSON number.", zh: "这不是合法的 JSON 数字。")
        case .textAfterEnd: Phrase(en: "Something follows the end of the value.", zh: "值结束之后还有多余内容。")
        case .nestedTooDeeply: Phrase(en: "This value is nested too deeply.", zh: "嵌套层数过多。")
        }
    }

    private var hint: Phrase {
        switch self {
        case .empty: Phrase(en: "Write at least {}.", zh: "至少写上 {}。")
        case .unexpectedCharacter:
            Phrase(
                en: "Expected a string, number, object, array, true, false or null.",
                zh: "应为字符串、数字、对象、数组、true、false 或 null。"
            )
        case .unexpectedEnd: Phrase(en: "A bracket above is never closed.", zh: "前面有括号没有闭合。")
        case .comment, .trailingComma: Phrase(en: "Delete it.", zh: "请删除它。")
        case .missingComma: Phrase(en: "Add it to the line above.", zh: "请在上一项末尾补上逗号。")
        case .missingColon: Phrase(en: "Write \"key\": value.", zh: "请写成 \"键\": 值。")
        case .unquotedKey, .singleQuotes: Phrase(en: "Use double quotes.", zh: "请改用双引号。")
        case .foreignPunctuation: Phrase(en: "Type the ASCII sign.", zh: "请改成半角标点。")
        case .unterminatedString: Phrase(en: "Add the closing quote.", zh: "请补上右引号。")
        case .badEscape:
            Phrase(
                en: "JSON knows \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four hexadecimal digits.",
                zh: "可用的转义：\\\" \\\\ \\/ \\b \\f \\n \\r \\t，以及 \\u 加四位十六进制数。"
            )
        case .badNumber:
            Phrase(en: "Write it like 12, -0.5 or 1e3.", zh: "请写成 12、-0.5 或 1e3 的形式。")
        case .textAfterEnd:
            Phrase(en: "A file holds one value; look for a bracket too many.", zh: "一个文件只有一个值；请检查是否多了括号。")
        case .nestedTooDeeply: Phrase(en: "Make it flatter.", zh: "请减少嵌套。")
        }
    }
}

/// Why a JSON text can't be read, and where.
struct JSONFault: Error {
    /// What is wrong.
    let mistake: JSONMistake

    /// The UTF-8 offset of the mistake.
    let offset: Int

    /// Names a mistake and its place.
    init(_ mistake: JSONMistake, at offset: Int) {
        self.mistake = mistake
        self.offset = offset
    }
}
