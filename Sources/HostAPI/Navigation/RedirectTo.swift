import OpenPlatform

extension HostFunction {
    /// `tt.redirectTo`: replaces the visible page.
    static let redirectTo = HostFunction(
        "redirectTo",
        .navigation,
        since: "1.0.0",
        parameters: [.required("url", .string), .optional("query", .object, since: "3.7.0")],
        errors: ErrorTable(
            number: 1020,
            [.redirectParameter, .redirectURL, .pluginPage, .noPage, .notInApp, .isTabPage, .brokenPage]
        ),
        source: "api/navigation/tt-redirect-to",
        notes: "There are no plugin pages: only a fault reaches 102004, whose text is cut on the page.",
        body: .waiting { call async throws(HostFailure) in
            guard !call.string("url").isEmpty else { throw HostFailure(.redirectURL) }

            return try await call.navigate(Navigation.redirect)
        }
    )
}

extension HostError {
    fileprivate static let redirectParameter = HostError(
        "%@",
        errNo: 20000,
        errorCode: 102099,
        type: .developer,
        cause: .parameter,
        .documented,
        meaning: CommonCause.parameter.meaning,
        cure: CommonCause.parameter.cure
    )

    /// The page's text ends after "fou"; only a fault reaches it.
    fileprivate static let pluginPage = HostError(
        "The plugin page not found",
        errorCode: 102004,
        type: .developer,
        .documented,
        meaning: Phrase(en: "the plugin has no such page", zh: "插件中没有这个页面"),
        cure: Phrase(en: "Correct the route behind ext://.", zh: "改正 ext:// 后的路径。")
    )

    fileprivate static let redirectURL = HostError(
        invalidPageURL.detail,
        errNo: 20000,
        errorCode: 102099,
        type: .developer,
        .documented,
        meaning: invalidPageURL.meaning,
        cure: invalidPageURL.cure
    )
}
