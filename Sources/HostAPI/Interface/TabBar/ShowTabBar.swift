import OpenPlatform

extension HostFunction {
    /// `tt.showTabBar`: shows the tab bar again; the page gets less room.
    static let showTabBar = HostFunction(
        "showTabBar",
        .interface,
        since: "1.44.0",
        parameters: [.optional("animation", .boolean, default: false)],
        errors: ErrorTable(number: 1190, [.missingTabBar, .tabBarAccident]),
        source: "api/interface/tab-bar/tt-show-tab-bar",
        body: .immediate { call throws(HostFailure) in
            try call.requireTabBar(orElse: .missingTabBar)
            call.phone.screen.tabBar(.visible(true, isAnimated: call.flag("animation")))
            return [:]
        }
    )

    /// `tt.hideTabBar`: hides the tab bar; `tt.switchTab` goes on working.
    static let hideTabBar = HostFunction(
        "hideTabBar",
        .interface,
        since: "1.44.0",
        parameters: [.optional("animation", .boolean, default: false)],
        errors: [.noTabBar],
        source: "api/interface/tab-bar/tt-hide-tab-bar",
        body: .immediate { call throws(HostFailure) in
            try call.requireTabBar()
            call.phone.screen.tabBar(.visible(false, isAnimated: call.flag("animation")))
            return [:]
        }
    )
}

/// The error codes of …/tab-bar/tt-show-tab-bar.
extension HostError {
    fileprivate static let missingTabBar = HostError(
        noTabBar.detail,
        errorCode: 119001,
        type: .developer,
        .documented,
        meaning: noTabBar.meaning,
        cure: noTabBar.cure
    )

    /// Nothing here breaks by itself: only a fault reaches it.
    fileprivate static let tabBarAccident = HostError(
        "internal error",
        errorCode: 119091,
        type: .framework,
        isAccident: true,
        .documented,
        meaning: CommonCause.internalError.meaning,
        cure: CommonCause.internalError.cure
    )
}
