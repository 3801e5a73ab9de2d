import OpenPlatform

/// The pages of …/api/interface/tab-bar give a text for a missing bar in one function only, and none for a wrong tab.
extension HostError {
    static let noTabBar = HostError(
        "The current app does not contain a tabbar",
        .inferred,
        meaning: Phrase(en: "app.json has no tabBar", zh: "app.json 中没有 tabBar"),
        cure: Phrase(en: "Add tabBar to app.json.", zh: "在 app.json 中加上 tabBar。")
    )

    static let noSuchTab = HostError(
        "index is invalid",
        errNo: 20000,
        .inferred,
        meaning: Phrase(en: "there is no such tab", zh: "没有这一项"),
        cure: Phrase(en: "Count tabs from 0, from the left.", zh: "index 从左边算起，第一项为 0。")
    )
}

extension HostCall {
    /// The tab that `index` names.
    ///
    /// - Parameter row: What a call in an app without a tab bar gets to read.
    /// - Returns: Its number, from 0.
    /// - Throws: The refusal of an app without a tab bar, or of a tab that isn't there.
    func tab(orElse row: HostError = .noTabBar) throws(HostFailure) -> Int {
        try requireTabBar(orElse: row)
        guard let index = self["index"]?.int, phone.conditions().tabs.indices.contains(index) else {
            throw HostFailure(.noSuchTab)
        }

        notes.passed(Phrase(en: "Tab: \(index) is there", zh: "标签：有第 \(index) 项"))
        return index
    }

    /// Refuses a call in an app without a tab bar.
    func requireTabBar(orElse row: HostError = .noTabBar) throws(HostFailure) {
        guard !phone.conditions().tabs.isEmpty else { throw HostFailure(row) }
        notes.passed(Phrase(en: "Tab bar: app.json has one", zh: "标签栏：app.json 中有"))
    }
}
