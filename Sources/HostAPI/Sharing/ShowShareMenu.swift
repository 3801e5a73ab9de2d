import OpenPlatform

extension HostFunction {
    /// `tt.showShareMenu`: the entries for sharing in the menu of the capsule.
    static let showShareMenu = HostFunction(
        "showShareMenu",
        .open,
        since: "1.5.0",
        parameters: [.optional("menus", .array, default: ["record", "share"], since: "2.28.0")],
        depth: .stub,
        source: "api/open-interface/retweet/tt-show-share-menu",
        notes: "Succeeds; the simulator's menu has no such entries.",
        body: .immediate { _ throws(HostFailure) in [:] }
    )

    /// `tt.hideShareMenu`: takes the entries for sharing out of the menu.
    static let hideShareMenu = HostFunction(
        "hideShareMenu",
        .open,
        since: "1.5.0",
        depth: .stub,
        source: "api/open-interface/retweet/tt-hide-share-menu",
        notes: "Succeeds; the simulator's menu has no such entries.",
        body: .immediate { _ throws(HostFailure) in [:] }
    )
}
