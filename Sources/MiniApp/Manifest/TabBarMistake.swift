/// What can be wrong with the tab bar of app.json.
enum TabBarMistake: Mistake {
    case count(Int)
    case unknownPage(String)
    case missingText
    case missingIcon(String)

    var wording: Wording {
        switch self {
        case .count(let count):
            Wording(
                "manifest.tab-count",
                Phrase(
                    en: "A tab bar has 2 to 5 tabs, not \(count).",
                    zh: "tabBar 要有 2 到 5 项，现在是 \(count) 项。"
                ),
                Phrase(en: "Add or remove tabs, or delete “tabBar”.", zh: "请增减 list 的项数，或删除 tabBar。")
            )
        case .unknownPage(let route):
            Wording(
                "manifest.tab-without-page",
                Phrase(
                    en: "The tab's page “\(route)” is not in “pages”.",
                    zh: "tab 的页面“\(route)”没有列在 pages 里。"
                ),
                Phrase(en: "Add it to “pages”, or correct pagePath.", zh: "请把它加入 pages，或改正 pagePath。")
            )
        case .missingText:
            Wording(
                "manifest.tab-without-text",
                Phrase(en: "This tab has no text.", zh: "这个 tab 没有 text。"),
                Phrase(en: "Add \"text\": \"…\".", zh: "请加上 \"text\": \"…\"。"),
                severity: .warning
            )
        case .missingIcon(let path):
            Wording(
                "manifest.missing-icon",
                Phrase(en: "There is no icon “\(path)”.", zh: "找不到图标“\(path)”。"),
                Phrase(en: "The path starts at the mini-app's root.", zh: "路径从小程序根目录算起。"),
                severity: .warning
            )
        }
    }
}
