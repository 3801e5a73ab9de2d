/// What can be wrong with a module as a file.
enum ModuleMistake: Mistake {
    case missingFile(String)
    case missingPackage(String)
    case otherCapitals(String, String)
    case unreadable(String)
    case notUTF8

    var wording: Wording {
        switch self {
        case .missingFile, .missingPackage: Wording("script.missing-module", message, hint)
        case .otherCapitals: Wording("script.other-capitals", message, hint, severity: .warning)
        case .unreadable: Wording("script.missing-file", message, hint)
        case .notUTF8: Wording("script.not-utf8", message, hint, severity: .warning)
        }
    }

    private var message: Phrase {
        switch self {
        case .missingFile(let name), .unreadable(let name):
            Phrase(en: "There is no file “\(name)”.", zh: "找不到文件“\(name)”。")
        case .missingPackage(let name):
            Phrase(en: "There is neither a file nor a package “\(name)”.", zh: "找不到文件或 npm 包“\(name)”。")
        case .otherCapitals(let written, let spelling):
            Phrase(
                en: "“\(written)” differs in capitals from the file “\(spelling)”.",
                zh: "“\(written)”与文件“\(spelling)”的大小写不一致。"
            )
        case .notUTF8: Phrase(en: "This file is not UTF-8.", zh: "这个文件不是 UTF-8 编码。")
        }
    }

    private var hint: Phrase {
        switch self {
        case .missingFile:
            Phrase(
                en: "The path starts at the folder of this file, or with / at the mini-app's root.",
                zh: "路径从当前文件所在目录算起；以 / 开头则从小程序根目录算起。"
            )
        case .missingPackage:
            Phrase(
                en: "Write ./ before a file's path; a package belongs into miniprogram_npm (build npm).",
                zh: "文件路径前请写 ./；npm 包需要先“构建 npm”，放进 miniprogram_npm。"
            )
        case .otherCapitals:
            Phrase(
                en: "Write it as the file is named; phones tell capitals apart.",
                zh: "请按文件名的大小写书写；真机区分大小写。"
            )
        case .unreadable:
            Phrase(en: "It may have been renamed or deleted.", zh: "它可能已被改名或删除。")
        case .notUTF8: Phrase(en: "Save it again as UTF-8.", zh: "请在编辑器里另存为 UTF-8 编码。")
        }
    }
}
