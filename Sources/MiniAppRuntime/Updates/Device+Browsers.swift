import HostAPI
import JavaScriptEngine
import MiniApp
import OpenPlatform

extension Device {
    /// The device's news for one browser: first all that is shown now, then every change.
    ///
    /// The stream ends when the device closes, or when the browser reads too slowly; connect again then.
    package func updates() -> AsyncStream<DeviceUpdate> {
        if !broadcast.isHeard { enter(.attach, [.boolean(true)], cause: cause) }
        var first = [hello, stackUpdate]
        for page in app?.stack ?? [] {
            first.append(tree(of: page))
            first.append(data(of: page))
            if let bar = app?.navigationBars[page.id]?.object {
                first.append(navigationBarUpdate(page: page.id, bar: bar))
            }
            app?.drawnPages.insert(page.id)
            if let entries = app?.shareMenus[page.id] { first.append(Self.shareMenu(entries, of: page.id)) }
            if app?.watchedPages.contains(page.id) == true { first.append(Self.watching(page.id, true)) }
        }
        first.append(Self.update(showing: face.overlay))
        first += dialogs.shown.map { DeviceUpdate("dialog", [("dialog", $0.json.text)]) }
        first += console.lines.map { DeviceUpdate("console", ["line": $0.json]) }
        first.append(storageUpdate)
        first += network.entries().map { DeviceUpdate("network", ["entry": $0.json]) }
        if !reportedProblems.isEmpty { first.append(problemUpdate) }
        return broadcast.subscribe(beginningWith: first)
    }

    /// Sends the trees of new pages, and data that changed; called after each turn of the app's code.
    func tellBrowsers() {
        guard broadcast.isHeard, let app else { return }
        for page in app.stack where !app.drawnPages.contains(page.id) {
            self.app?.drawnPages.insert(page.id)
            broadcast.send(tree(of: page))
            broadcast.send(data(of: page))
        }
        for page in app.stack where app.changedData.contains(page.id) {
            broadcast.send(data(of: page))
        }
        self.app?.changedData = []
    }

    /// Passes on what changed in a page that browsers know.
    func drawPatch(page: Int, operations: String) {
        guard broadcast.isHeard else {
            later { device in
                if !device.broadcast.isHeard {
                    device.enter(.attach, [.boolean(false)], cause: device.cause)
                    device.app?.drawnPages = []
                }
            }
            return
        }
        guard app?.drawnPages.contains(page) == true else { return }
        broadcast.send(.patch(page: page, operations: operations))
    }

    func tree(of page: RunningApp.Page) -> DeviceUpdate {
        .tree(
            page: page.id,
            css: bundle.styles(of: page.route),
            root: read(.snapshot, page: page.id)
        )
    }

    private func data(of page: RunningApp.Page) -> DeviceUpdate {
        .data(page: page.id, route: page.route, data: read(.data, page: page.id))
    }

    func navigationBarUpdate(page: Int, bar: JSONObject) -> DeviceUpdate {
        var members: JSONObject = ["page": .integer(page)]
        for (name, value) in bar { members[name] = value }
        return DeviceUpdate("navigation_bar", .object(members))
    }

    /// Reads from the kernel without a turn of the app's code.
    func read(_ entry: KernelEntry, page: Int, _ more: ScriptValue = .null) -> String {
        guard let app, let function = app.entries[entry] else { return "null" }
        let answer = try? app.engine.synchronously { engine throws(ScriptError) in
            try engine.call(function, [.number(Double(page)), more])
        }
        if case .string(let text)? = answer { return text }
        return "null"
    }
}
