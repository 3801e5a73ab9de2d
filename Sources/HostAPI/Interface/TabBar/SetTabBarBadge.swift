import OpenPlatform

extension HostFunction {
    /// `tt.setTabBarBadge`: a few characters in a tab's upper right corner.
    static let setTabBarBadge = HostFunction(
        "setTabBarBadge",
        .interface,
        since: "1.44.0",
        parameters: [.required("index", .number), .required("text", .string)],
        errors: [.noTabBar, .noSuchTab],
        source: "api/interface/tab-bar/tt-set-tab-bar-badge",
        notes: "Takes the place of a dot; an empty text takes the badge away (both inferred).",
        body: .immediate { call throws(HostFailure) in
            let tab = try call.tab()
            let text = TabMark.readable(call.string("text"))
            call.phone.screen.tabBar(text.isEmpty ? .removeText(tab: tab) : .mark(.text(text), tab: tab))
            return [:]
        }
    )

    /// `tt.removeTabBarBadge`: takes the characters away.
    static let removeTabBarBadge = HostFunction(
        "removeTabBarBadge",
        .interface,
        since: "1.44.0",
        parameters: [.required("index", .number)],
        errors: [.noTabBar, .noSuchTab],
        source: "api/interface/tab-bar/tt-remove-tab-bar-badge",
        notes: "A dot stays (inferred).",
        body: .immediate { call throws(HostFailure) in
            call.phone.screen.tabBar(.removeText(tab: try call.tab()))
            return [:]
        }
    )
}

extension TabMark {
    /// What a badge shows: nothing but an ellipsis for more than two digits, or more than four characters.
    ///
    /// A Chinese character counts as two (…/tab-bar/tt-set-tab-bar-badge).
    static func readable(_ text: String) -> String {
        let isNumber = text.allSatisfy { ("0"..."9").contains($0) }
        let width = text.unicodeScalars.reduce(0) { $0 + ($1.isASCII ? 1 : 2) }
        return width > (isNumber ? 2 : 4) ? "..." : text
    }
}
