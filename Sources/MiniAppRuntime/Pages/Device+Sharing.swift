import HostAPI
import JavaScriptEngine
import OpenPlatform

extension Device {
    /// Chooses the menu's entry for sharing: the page says what is shared, and the trace shows it.
    ///
    /// Nothing happens while the app has hidden the entry.
    package func share() {
        guard let page = app?.stack.last,
            app?.shareMenus[page.id, default: ShareEntry.allCases].contains(.share) == true
        else { return }
        let cause = Cause(.event(type: "share", at: [:]))
        let event: JSONValue = [
            "page": .integer(page.id), "type": "shareAppMessage", "detail": ["from": "menu"],
        ]
        guard case .string(let text) = enter(.event, [.string(event.text)], cause: cause) else { return }
        let shared = (try? JSONValue.parse(text))?["value"]
        step(
            traceGroup(of: cause),
            "share",
            "onShareAppMessage",
            note: shared?["title"]?.string ?? bundle.name,
            from: .app,
            to: .person,
            text: Phrase(en: "shared", zh: "已分享")
        )
    }

    /// Changes which entries for sharing the visible page's menu has.
    func showShareMenu(_ entries: [ShareEntry]) {
        guard let page = app?.stack.last?.id else { return }
        app?.shareMenus[page] = entries
        broadcast.send(Self.shareMenu(entries, of: page))
    }

    static func shareMenu(_ entries: [ShareEntry], of page: Int) -> DeviceUpdate {
        DeviceUpdate(
            "share_menu",
            ["page": .integer(page), "menus": .array(entries.map { .string($0.rawValue) })]
        )
    }
}
