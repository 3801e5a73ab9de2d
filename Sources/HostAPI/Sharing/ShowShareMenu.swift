import OpenPlatform

extension HostFunction {
    /// `tt.showShareMenu`: the entries for sharing in the menu of the capsule.
    static let showShareMenu = HostFunction(
        "showShareMenu",
        .open,
        since: "1.5.0",
        parameters: [.optional("menus", .array, since: "2.28.0")],
        errors: [.unknownShareEntry],
        depth: .shape,
        source: "api/open-interface/retweet/tt-show-share-menu",
        notes: "The simulator's menu has share only. What onShareAppMessage gives is shown in the trace.",
        body: .immediate { call throws(HostFailure) in
            var entries: [ShareEntry] = []
            for name in call["menus"]?.array ?? ShareEntry.allCases.map({ .string($0.rawValue) }) {
                guard let entry = name.string.flatMap(ShareEntry.init) else {
                    throw HostFailure(.unknownShareEntry)
                }
                entries.append(entry)
            }
            call.phone.screen.shareMenu(entries)
            return [:]
        }
    )

    /// `tt.hideShareMenu`: takes the entries for sharing out of the menu.
    static let hideShareMenu = HostFunction(
        "hideShareMenu",
        .open,
        since: "1.5.0",
        depth: .shape,
        source: "api/open-interface/retweet/tt-hide-share-menu",
        body: .immediate { call throws(HostFailure) in
            call.phone.screen.shareMenu([])
            return [:]
        }
    )
}

extension HostError {
    /// The words are those of the mini-game page.
    fileprivate static let unknownShareEntry = HostError(
        "unsupport menu",
        errNo: 20000,
        .inferred,
        meaning: Phrase(en: "menus names an entry that there is not", zh: "menus 中有不支持的项"),
        cure: Phrase(en: "Pass record and share only.", zh: "只能传入 record 和 share。")
    )
}
