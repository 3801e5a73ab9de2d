import OpenPlatform

extension HostFunction {
    /// `tt.showTabBarRedDot`: a red dot in a tab's upper right corner.
    static let showTabBarRedDot = HostFunction(
        "showTabBarRedDot",
        .interface,
        since: "1.44.0",
        parameters: [.required("index", .number)],
        errors: [.noTabBar, .noSuchTab],
        source: "api/interface/tab-bar/tt-show-tab-bar-red-dot",
        notes: "Takes the place of a badge (inferred).",
        body: .immediate { call throws(HostFailure) in
            call.phone.screen.tabBar(.mark(.dot, tab: try call.tab()))
            return [:]
        }
    )

    /// `tt.hideTabBarRedDot`: takes the dot away.
    static let hideTabBarRedDot = HostFunction(
        "hideTabBarRedDot",
        .interface,
        since: "1.44.0",
        parameters: [.required("index", .number)],
        errors: [.noTabBar, .noSuchTab],
        source: "api/interface/tab-bar/tt-hide-tab-bar-red-dot",
        notes: "A badge stays (inferred).",
        body: .immediate { call throws(HostFailure) in
            call.phone.screen.tabBar(.removeDot(tab: try call.tab()))
            return [:]
        }
    )
}
