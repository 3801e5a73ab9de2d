import HostAPI
import JavaScriptEngine
import OpenPlatform

extension Device {
    /// Scrolls the visible page: in the browsers that show it, or, without one, in the device's memory.
    ///
    /// A browser reports the movement by itself; without one the page hears of its new place at once.
    ///
    /// - Returns: False when nothing on the page fits the selector.
    func scroll(_ scroll: PageScroll) -> Bool {
        guard let page = app?.stack.last?.id else { return true }
        var place: JSONObject = ["page": .integer(page), "duration": .number(scroll.duration)]
        let top: Double
        switch scroll.target {
        case .top(let wanted):
            top = wanted
            place["top"] = .number(wanted)
        case .element(let selector, let offset):
            guard let node = firstNode(matching: selector, on: page) else { return false }
            top = max(0, offset)
            place["node"] = .integer(node)
            place["offset"] = .number(offset)
        }
        if broadcast.isHeard {
            broadcast.send(DeviceUpdate("scroll", .object(place)))
        } else {
            moveUnseen(page, to: top)
        }
        return true
    }

    private func moveUnseen(_ page: Int, to top: Double) {
        guard app?.scrollTops[page, default: 0] != top else { return }
        app?.scrollTops[page] = top
        let event: JSONValue = [
            "page": .integer(page), "type": "pageScroll", "detail": ["scrollTop": .number(top)],
        ]
        enter(.event, [.string(event.text)], cause: cause)
    }
}
