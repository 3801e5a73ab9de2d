import OpenPlatform

extension HostFunction {
    /// `tt.navigateTo`: opens a page on top of the stack.
    static let navigateTo = HostFunction(
        "navigateTo",
        .navigation,
        since: "1.0.0",
        parameters: [.required("url", .string), .optional("query", .object, since: "3.7.0")],
        errors: [.pageParameter, .invalidPageURL, .noPage, .notInApp, .isTabPage, .stackFull, .brokenPage],
        source: "api/navigation/tt-navigate-to",
        notes: "How many pages the stack holds is a setting, 10 without it (inferred). No page is blocked.",
        body: .waiting { call async throws(HostFailure) in try await call.navigate(Navigation.to) }
    )
}
