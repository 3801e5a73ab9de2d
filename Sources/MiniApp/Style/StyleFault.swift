/// What can be wrong with a style sheet.
enum StyleFault: Mistake {
    case unclosedBlock
    case strayBrace
    case straySemicolon
    case unclosedString
    case unclosedComment
    case unclosedBracket
    case lineComment
    case badImport
    case missingSemicolon
    case missingFile(String, otherSpelling: String?)
    case outsideFolder(String)
    case importCycle(String)
    case remoteImport(String)
    case tooManyImports

    var wording: Wording {
        switch self {
        case .unclosedBlock: .unclosedBlock
        case .strayBrace: .strayBrace
        case .straySemicolon: .straySemicolon
        case .unclosedString: .unclosedStyleString
        case .unclosedComment: .unclosedStyleComment
        case .unclosedBracket: .unclosedBracket
        case .lineComment: .lineComment
        case .badImport: .badImport
        case .missingSemicolon: .missingSemicolon
        case .missingFile(let path, let spelling): .missingImport(path, otherSpelling: spelling)
        case .outsideFolder(let reference): .importOutsideFolder(reference)
        case .importCycle(let path): .importCycle(path)
        case .remoteImport(let address): .remoteImport(address)
        case .tooManyImports: .tooManyImports
        }
    }
}

extension Wording {
    fileprivate static let unclosedBlock = Wording(
        "ttss.unclosed-block",
        Phrase(en: "The block is never closed.", zh: "样式块没有闭合。"),
        Phrase(en: "Close it with a brace.", zh: "补上右花括号。")
    )

    fileprivate static let strayBrace = Wording(
        "ttss.stray-brace",
        Phrase(en: "The brace closes nothing.", zh: "这个右花括号没有对应的左花括号。"),
        Phrase(en: "Remove it.", zh: "删掉它。"),
        severity: .warning
    )

    fileprivate static let straySemicolon = Wording(
        "ttss.stray-semicolon",
        Phrase(en: "A semicolon behind a rule spoils the next one.", zh: "规则后面的分号会让下一条规则失效。"),
        Phrase(en: "Remove it.", zh: "删掉它。"),
        severity: .warning
    )

    fileprivate static let unclosedStyleString = Wording(
        "ttss.unclosed-string",
        Phrase(en: "The text has no closing quote.", zh: "文本缺少结束的引号。"),
        Phrase(en: "Close it on the same line.", zh: "在同一行补上引号。"),
        severity: .warning
    )

    fileprivate static let unclosedStyleComment = Wording(
        "ttss.unclosed-comment",
        Phrase(en: "The comment is never closed.", zh: "注释没有闭合。"),
        Phrase(en: "End it with */.", zh: "用 */ 结束它。")
    )

    fileprivate static let unclosedBracket = Wording(
        "ttss.unclosed-bracket",
        Phrase(en: "The bracket is not closed.", zh: "括号没有闭合。"),
        Phrase(en: "Close it before the end of the declaration.", zh: "在这条声明结束前补上右括号。"),
        severity: .warning
    )

    fileprivate static let lineComment = Wording(
        "ttss.line-comment",
        Phrase(en: "Style sheets have no comments that begin with //.", zh: "样式表没有以 // 开头的注释。"),
        Phrase(
            en: "Write /* … */; otherwise the next rule is lost.",
            zh: "改为 /* … */，否则后面一条样式会失效。"
        ),
        severity: .warning
    )

    fileprivate static let badImport = Wording(
        "ttss.bad-import",
        Phrase(en: "The import names no file.", zh: "@import 没有指定文件。"),
        Phrase(en: "Write @import \"path.ttss\";", zh: "写成 @import \"path.ttss\";")
    )

    fileprivate static let missingSemicolon = Wording(
        "ttss.missing-semicolon",
        Phrase(en: "The import does not end.", zh: "@import 没有结束。"),
        Phrase(en: "Put a semicolon here.", zh: "在这里补上分号。"),
        severity: .warning
    )

    fileprivate static func missingImport(_ path: String, otherSpelling: String?) -> Wording {
        let wording = missingFile(path, otherSpelling: otherSpelling)
        return Wording("ttss.missing-file", wording.message, wording.hint)
    }

    fileprivate static func importOutsideFolder(_ reference: String) -> Wording {
        Wording(
            "ttss.outside-folder",
            Phrase(en: "\(reference) leads out of the app's folder.", zh: "\(reference) 超出了应用目录。"),
            Phrase(en: "Move the file into the app.", zh: "把文件移到应用目录里。")
        )
    }

    fileprivate static func importCycle(_ path: String) -> Wording {
        Wording(
            "ttss.import-cycle",
            Phrase(en: "\(path) imports itself.", zh: "\(path) 导入了自己。"),
            Phrase(en: "Remove one of the imports.", zh: "删掉其中一个 @import。"),
            severity: .warning
        )
    }

    fileprivate static func remoteImport(_ address: String) -> Wording {
        Wording(
            "ttss.remote-import",
            Phrase(en: "\(address) is not imported.", zh: "\(address) 未被导入。"),
            Phrase(en: "Copy the file into the app and import it there.", zh: "把文件放进应用再导入。"),
            severity: .warning
        )
    }

    fileprivate static let tooManyImports = Wording(
        "ttss.too-many-imports",
        Phrase(en: "The style sheet imports too many files.", zh: "样式表导入的文件太多。"),
        Phrase(en: "Import each file once.", zh: "每个文件只导入一次。")
    )
}
