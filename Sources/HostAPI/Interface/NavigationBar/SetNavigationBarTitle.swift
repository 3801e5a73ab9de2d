import OpenPlatform

extension HostFunction {
    /// `tt.setNavigationBarTitle`: changes the words of the current page's title bar, if it has one.
    static let setNavigationBarTitle = HostFunction(
        "setNavigationBarTitle",
        .interface,
        since: "1.0.0",
        parameters: [.required("title", .string)],
        source: "api/interface/navigation-bar/tt-set-navigation-bar-title",
        body: .immediate { call throws(HostFailure) in
            call.phone.navigationBar(NavigationBarChange(title: call.string("title")))
            return [:]
        }
    )
}
