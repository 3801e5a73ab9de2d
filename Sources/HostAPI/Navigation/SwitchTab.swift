import OpenPlatform

extension HostFunction {
    /// `tt.switchTab`: shows a tab page without a query and closes all others.
    static let switchTab = HostFunction(
        "switchTab",
        .navigation,
        since: "1.0.0",
        parameters: [.required("url", .string)],
        errors: [.pageParameter, .invalidPageURL, .noPage, .notInApp, .notTabPage, .brokenPage],
        source: "api/navigation/tt-switch-tab",
        body: .waiting { call async throws(HostFailure) in
            try await call.navigate { .tab(Destination(route: $0.route)) }
        }
    )
}
