/// What can be wrong with any of a mini-app's JSON files beyond their syntax.
enum ManifestMistake: Mistake {
    case notAnObject
    case wrongType(String, Phrase)
    case unknownChoice(String, [String])
    case noManifest
    case isMiniGame
    case missingRoot(String)

    var wording: Wording {
        switch self {
        case .notAnObject: Wording("manifest.not-an-object", message, hint)
        case .wrongType: Wording("manifest.wrong-type", message, hint, severity: .warning)
        case .unknownChoice: Wording("manifest.unknown-choice", message, hint, severity: .warning)
        case .noManifest: Wording("manifest.missing", message, hint)
        case .isMiniGame: Wording("manifest.mini-game", message, hint)
        case .missingRoot: Wording("manifest.missing-root", message, hint)
        }
    }

    private var message: Phrase {
        switch self {
        case .notAnObject: Phrase(en: "This file should hold an object.", zh: "这个文件的内容应为一个对象。")
        case .wrongType(let key, let type):
            Phrase(en: "“\(key)” should be \(type.en).", zh: "“\(key)”应为\(type.zh)。")
        case .unknownChoice(let key, _):
            Phrase(en: "“\(key)” does not know this value.", zh: "“\(key)”没有这个取值。")
        case .noManifest: Phrase(en: "There is no app.json in this folder.", zh: "这个目录里没有 app.json。")
        case .isMiniGame: Phrase(en: "This is a mini-game, not a mini-app.", zh: "这是小游戏，不是小程序。")
        case .missingRoot(let path):
            Phrase(
                en: "There is no folder “\(path)” with an app.json.",
                zh: "“\(path)”目录不存在，或者里面没有 app.json。"
            )
        }
    }

    private var hint: Phrase {
        switch self {
        case .notAnObject: Phrase(en: "Begin it with { and end it with }.", zh: "请以 { 开头，以 } 结尾。")
        case .wrongType: Phrase(en: "The key is ignored until then.", zh: "在改正之前会忽略这一项。")
        case .unknownChoice(_, let choices):
            Phrase(
                en: "Use one of \(choices.joined(separator: ", ")).",
                zh: "可用的取值：\(choices.joined(separator: "、"))。"
            )
        case .noManifest:
            Phrase(
                en:
                    "Open the folder that holds app.json, or name it as miniprogramRoot in project.config.json.",
                zh: "请打开包含 app.json 的目录，或在 project.config.json 里用 miniprogramRoot 指定它。"
            )
        case .isMiniGame:
            Phrase(en: "Quaver runs mini-apps, which have an app.json.", zh: "Quaver 只运行带有 app.json 的小程序。")
        case .missingRoot:
            Phrase(
                en: "Build the mini-app first, or correct miniprogramRoot.",
                zh: "请先编译小程序，或改正 miniprogramRoot。"
            )
        }
    }
}
