import HostAPI
import MiniApp
import JavaScriptEngine
import OpenPlatform

/// How far an event got.
package struct Settlement: Sendable, Hashable {
    /// How many handlers ran; `nil` when there was no such node.
    package let handled: Int?

    /// Whether the handlers' calls have all been answered.
    package let isSettled: Bool
}

extension Device {
    /// Lets a person do something to a page, and waits for the app to settle.
    ///
    /// - Parameters:
    ///   - event: What they do.
    ///   - milliseconds: The longest wait for answers, in real time; 0 doesn't wait.
    /// - Returns: How far it got.
    package func dispatch(_ event: RawEvent, settle milliseconds: Double = 0) async -> Settlement {
        guard let handled = perform(event) else { return Settlement(handled: nil, isSettled: true) }
        return Settlement(handled: handled, isSettled: await settle(within: milliseconds))
    }

    private func perform(_ event: RawEvent) -> Int? {
        guard let app, let visible = app.stack.last else { return nil }
        var members: JSONObject = [
            "type": .string(event.type), "detail": event.detail,
            "touches": event.touches, "changedTouches": event.changedTouches,
        ]
        switch event.target {
        case .node(let page, let node):
            members["page"] = .integer(page)
            members["node"] = .integer(node)
        case .selector(let selector):
            guard let node = firstNode(matching: selector, on: visible.id) else { return nil }
            members["page"] = .integer(visible.id)
            members["node"] = .integer(node)
            members["echo"] = true
        }
        remember(event, JSONValue.object(members))
        let cause = Cause(
            .event(type: event.type, at: label(of: members["node"]?.int, on: members["page"]?.int)),
            gesture: event.isGesture ? .tap : nil
        )
        let answer = enter(.event, [.string(JSONValue.object(members).text)], cause: cause)
        guard case .string(let text) = answer, let parsed = try? JSONValue.parse(text) else { return 0 }
        return parsed["unknown"]?.bool == true ? nil : parsed["handled"]?.int ?? 0
    }

    private func label(of node: Int?, on page: Int?) -> JSONValue {
        guard let node, let page else { return [:] }
        return (try? JSONValue.parse(read(.label, page: page, .number(Double(node))))) ?? [:]
    }

    func firstNode(matching selector: String, on page: Int) -> Int? {
        let matches = try? JSONValue.parse(read(.tree, page: page, .string(selector)))
        return matches?[0]?["node"]?.int
    }

    /// Sends the app to background: dialogs are dismissed, `onHide` runs.
    package func enterBackground() {
        guard app != nil, app?.backgroundSince == nil else { return }
        app?.backgroundSince = surroundings.platform.clock.now()
        for dialog in dialogs.shown { _ = answer(dialog.id, with: Answer(.dismiss)) }
        enter(.background, [], cause: Cause(.lifecycle("background")))
        broadcast.send(DeviceUpdate("background", ["on": true]))
        endSocketsInBackground()
        broadcast.send(dialsUpdate)
    }

    /// Brings the app back: `onShow` runs.
    package func enterForeground() {
        guard app?.backgroundSince != nil else { return }
        app?.backgroundSince = nil
        enter(.foreground, [], cause: Cause(.lifecycle("foreground")))
        broadcast.send(DeviceUpdate("background", ["on": false]))
        broadcast.send(dialsUpdate)
    }

    /// Pulls the visible page down, or says that it may go up again.
    func pullDown(_ step: PullDown) {
        guard let page = app?.stack.last?.id else { return }
        broadcast.send(DeviceUpdate("pull_down", ["step": .string(step.rawValue), "page": .integer(page)]))
        guard step == .start else { return }
        let event: JSONValue = ["page": .integer(page), "type": "pullDownRefresh"]
        enter(.event, [.string(event.text)], cause: cause)
    }

    /// Taps a tab of the tab bar, counted from 0.
    package func selectTab(_ index: Int) {
        let tabs = bundle.reading.manifest?.tabBar?.list ?? []
        guard tabs.indices.contains(index) else { return }
        let tab = tabs[index]
        let text = tabBar?["list"]?[index]?["text"]?.string ?? tab.text
        let cause = Cause(.event(type: "tap", at: ["note": .string(text)]))
        let move: JSONValue = ["kind": "tab", "route": .string(tab.pagePath)]
        enter(.navigate, [.string(move.text)], cause: cause)
        guard let page = app?.stack.last, page.route == tab.pagePath else { return }
        let tapped: JSONValue = [
            "page": .integer(page.id), "type": "tabItemTap",
            "detail": [
                "index": .integer(index), "pagePath": .string(tab.pagePath), "text": .string(text),
            ],
        ]
        enter(.event, [.string(tapped.text)], cause: cause)
    }
}
