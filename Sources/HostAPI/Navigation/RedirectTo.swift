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
            [.redirectParameter, .redirectURL, .noPage, .notInApp, .isTabPage, .brokenPage]
        ),
        source: "api/navigation/tt-redirect-to",
        notes: "Plugin pages (102004) don't exist here.",
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
