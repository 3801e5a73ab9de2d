import JavaScriptEngine
import OpenPlatform

extension Device {
    /// Takes note of what an event says about the page itself: where it is scrolled to, and which field has the focus.
    func remember(_ event: RawEvent, _ members: JSONValue) {
        guard let page = members["page"]?.int, let node = members["node"]?.int else { return }
        switch event.type {
        case "pageScroll" where node == 0: app?.scrollTops[page] = event.detail["scrollTop"]?.double
        case "focus": app?.focused = (page, node)
        case "blur" where app?.focused?.node == node: app?.focused = nil
        default: break
        }
    }

    /// Takes the focus from a field: in the browsers that show it, or, without one, by itself.
    ///
    /// A browser reports the loss by itself.
    ///
    /// - Returns: False when no field of the visible page has the focus.
    func hideKeyboard() -> Bool {
        guard let (page, node) = app?.focused, page == app?.stack.last?.id else { return false }
        if broadcast.isHeard {
            broadcast.send(DeviceUpdate("blur", ["page": .integer(page), "node": .integer(node)]))
            return true
        }
        app?.focused = nil
        let event: JSONValue = ["page": .integer(page), "node": .integer(node), "type": "blur"]
        enter(.event, [.string(event.text)], cause: cause)
        return true
    }
}
