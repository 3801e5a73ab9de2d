import OpenPlatform

/// The rows of …/api/navigation (errNo since 2.28.0); `redirectTo` has an errorCode besides.
extension HostError {
    static let invalidPageURL = HostError(
        "url is invalid",
        errNo: 20000,
        .documented,
        meaning: Phrase(en: "the url is empty", zh: "url 为空"),
        cure: Phrase(en: "Pass a route of app.json.", zh: "传入 app.json 中的路径。")
    )

    static let pageParameter = HostError(
        "%@",
        errNo: 20000,
        cause: .parameter,
        .documented,
        meaning: CommonCause.parameter.meaning,
        cure: CommonCause.parameter.cure
    )

    static let noPage = HostError(
        "top view is null",
        errNo: 21301,
        .documented,
        meaning: Phrase(en: "no page is shown yet", zh: "还没有页面"),
        cure: Phrase(en: "Call it from a page.", zh: "在页面中调用。")
    )

    static let notInApp = HostError(
        "url \"%@\" is not in app.json",
        errNo: 21500,
        .documented,
        meaning: Phrase(en: "the page is not in app.json", zh: "页面不在 app.json 中"),
        cure: Phrase(en: "Add the route to pages, or correct the url.", zh: "在 pages 中加上路径，或改正 url。")
    )

    /// The page's text is cut after the number.
    static let notTabPage = HostError(
        "url \"%@\" is not a tab page",
        errNo: 21102,
        .documented,
        meaning: Phrase(en: "the page is not in the tab bar", zh: "页面不在 tabBar 中"),
        cure: Phrase(
            en: "Use navigateTo, or add the page to tabBar.list.",
            zh: "改用 navigateTo，或加入 tabBar.list。"
        )
    )

    static let atFirstPage = HostError(
        "cannot navigate back at first page",
        errNo: 21102,
        .documented,
        meaning: Phrase(en: "this is the first page", zh: "已在第一页"),
        cure: Phrase(en: "Ask getCurrentPages().length first.", zh: "先判断 getCurrentPages().length。")
    )

    /// The rule is documented, its text is not.
    static let isTabPage = HostError(
        "can not navigate to a tabBar page",
        .inferred,
        meaning: Phrase(en: "the page is in the tab bar", zh: "页面在 tabBar 中"),
        cure: Phrase(en: "Use switchTab or reLaunch.", zh: "改用 switchTab 或 reLaunch。")
    )

    /// Neither the limit nor its text is on any page.
    static let stackFull = HostError(
        "webview count limit exceed",
        .inferred,
        meaning: Phrase(en: "the page stack is full", zh: "页面栈已满"),
        cure: Phrase(en: "Use redirectTo or navigateBack.", zh: "改用 redirectTo 或 navigateBack。")
    )

    /// On the platform a package with such a page can't be made.
    static let brokenPage = HostError(
        "page \"%@\" does not compile",
        isAccident: true,
        .inferred,
        meaning: Phrase(en: "the page does not compile", zh: "页面无法编译"),
        cure: Phrase(en: "Correct the page; the console says where.", zh: "改正页面，位置见控制台。")
    )
}
