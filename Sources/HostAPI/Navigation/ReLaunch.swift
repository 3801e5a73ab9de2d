import OpenPlatform

extension HostFunction {
    /// `tt.reLaunch`: closes all pages and opens one; a tab page gets no query.
    static let reLaunch = HostFunction(
        "reLaunch",
        .navigation,
        since: "1.0.0",
        parameters: [.required("url", .string), .optional("query", .object, since: "3.7.0")],
        errors: [.pageParameter, .invalidPageURL, .noPage, .notInApp, .brokenPage],
        source: "api/navigation/tt-re-launch",
        body: .waiting { call async throws(HostFailure) in try await call.navigate(Navigation.relaunch) }
    )
}
