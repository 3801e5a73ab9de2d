/// What can be wrong with the pages that app.json lists.
enum PageListMistake: Mistake {
    case noPages
    case outside(String)
    case listedTwice(String)
    case missingFiles(String, [String])
    case foreignTemplate(String, String)
    case otherCapitals(String, String)
    case unknownEntry(String)

    var wording: Wording {
        switch self {
        case .noPages: Wording("manifest.no-pages", message, hint)
        case .outside: Wording("manifest.page-outside", message, hint)
        case .listedTwice: Wording("manifest.page-twice", message, hint, severity: .warning)
        case .missingFiles: Wording("manifest.missing-page-files", message, hint)
        case .foreignTemplate: Wording("manifest.foreign-template", message, hint)
        case .otherCapitals: Wording("manifest.other-capitals", message, hint)
        case .unknownEntry: Wording("manifest.unknown-entry", message, hint, severity: .warning)
        }
    }

    private var message: Phrase {
        switch self {
        case .noPages: Phrase(en: "No page is named in app.json.", zh: "app.json 没有列出任何页面。")
        case .outside(let route):
            Phrase(en: "The page “\(route)” lies outside of the mini-app.", zh: "页面“\(route)”不在小程序目录内。")
        case .listedTwice(let route):
            Phrase(en: "The page “\(route)” is listed twice.", zh: "页面“\(route)”重复列出。")
        case .missingFiles(let route, let files):
            Phrase(
                en: "The page “\(route)” lacks \(files.joined(separator: " and ")).",
                zh: "页面“\(route)”缺少文件 \(files.joined(separator: "、"))。"
            )
        case .foreignTemplate(let route, let file):
            Phrase(
                en: "The page “\(route)” has a template of another platform, “\(file)”.",
                zh: "页面“\(route)”的模板“\(file)”属于其他平台。"
            )
        case .otherCapitals(let written, let file):
            Phrase(
                en: "“\(written)” differs in capitals from the file “\(file)”.",
                zh: "“\(written)”与文件“\(file)”的大小写不一致。"
            )
        case .unknownEntry(let route):
            Phrase(en: "The entryPagePath “\(route)” is not a page.", zh: "entryPagePath“\(route)”不是已列出的页面。")
        }
    }

    private var hint: Phrase {
        switch self {
        case .noPages:
            Phrase(
                en: "Add \"pages\": [\"pages/index/index\"].",
                zh: "请加上 \"pages\": [\"pages/index/index\"]。"
            )
        case .outside: Phrase(en: "Write its path from the root, without ..", zh: "请写从根目录开始的路径，不要使用 ..。")
        case .listedTwice: Phrase(en: "Delete one of the two.", zh: "请删除其中一个。")
        case .missingFiles:
            Phrase(en: "Create what is missing, or remove the page.", zh: "请新建缺少的文件，或从 pages 中删除该页面。")
        case .foreignTemplate:
            Phrase(
                en: "Douyin mini-apps use .ttml and .ttss; convert the page's files.",
                zh: "抖音小程序使用 .ttml 和 .ttss，请转换该页面的文件。"
            )
        case .otherCapitals:
            Phrase(
                en: "Write it as the file is named; phones tell capitals apart.",
                zh: "请按文件名的大小写书写；真机区分大小写。"
            )
        case .unknownEntry:
            Phrase(
                en: "Name one of the pages, without a query; until then the first page is used.",
                zh: "请填写 pages 里的页面，不带参数；目前使用第一个页面。"
            )
        }
    }
}
