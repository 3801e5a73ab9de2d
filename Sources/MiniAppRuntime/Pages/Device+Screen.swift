import HostAPI
import MiniApp
import OpenPlatform

extension Device {
    /// What the host app can change about the visible page of one launch, and the bars around it.
    func screen(of generation: Int) -> Screen {
        Screen(
            tabBar: { [weak self] change in
                self?.later { device in device.ifRuns(generation) { $0.changeTabBar(change) } }
            },
            scroll: { [weak self] scroll in await self?.ifRuns(generation) { $0.scroll(scroll) } ?? true },
            askBeforeLeaving: { [weak self] question in
                self?.later { device in device.ifRuns(generation) { $0.askBeforeLeaving(question) } }
            },
            hideKeyboard: { [weak self] in await self?.ifRuns(generation) { $0.hideKeyboard() } ?? false },
            shareMenu: { [weak self] entries in
                self?.later { device in device.ifRuns(generation) { $0.showShareMenu(entries) } }
            }
        )
    }

    /// The tab bar of app.json as the app has changed it; `nil` without one.
    var tabBar: JSONObject? {
        let manifest = bundle.reading.manifest?.tabBar.map { JSONValue(encoding: $0) }
        return manifest?.object.map { (app?.tabBar ?? TabBarLook()).applied(to: $0) }
    }

    private func changeTabBar(_ change: TabBarChange) {
        app?.tabBar.apply(change)
        tellVisible()
        broadcast.send(DeviceUpdate("tab_bar", ["tab_bar": tabBar.map(JSONValue.object) ?? .null]))
    }
}
