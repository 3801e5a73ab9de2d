import JavaScriptEngine
package import Foundation
package import OpenPlatform

extension Device {
    /// The mini-app's folder, from which its pictures are served.
    package var appRoot: URL { bundle.root }

    /// The page stack with each page's data: `{"pages":[{"route","query","data"}],"current":…}`.
    package func state() -> String {
        let pages = (app?.stack ?? [])
            .map { page in
                "{\"route\":\(JSONValue.string(page.route).text),\"query\":\(page.query.text),"
                    + "\"data\":\(read(.data, page: page.id))}"
            }
        let current = app?.stack.last.map { JSONValue.string($0.route).text } ?? "null"
        return "{\"pages\":[\(pages.joined(separator: ","))],\"current\":\(current)}"
    }

    /// What lies around the visible page, and how far it is scrolled.
    package func screen() -> JSONValue {
        let page = app?.stack.last?.id
        return [
            "navigation_bar": page.flatMap { app?.navigationBars[$0] } ?? [:],
            "tab_bar": tabBar.map(JSONValue.object) ?? .null,
            "overlay": face.overlay.map { JSONValue(encoding: $0) } ?? .null,
            "scroll_top": .number(page.flatMap { app?.scrollTops[$0] } ?? 0),
        ]
    }

    /// The rendered tree of the visible page as JSON, or the list of nodes that match a selector.
    package func tree(selector: String? = nil) -> String {
        guard let page = app?.stack.last else { return selector == nil ? "null" : "[]" }
        return read(.tree, page: page.id, selector.map { .string($0) } ?? .null)
    }

    /// How much the app's engine holds.
    package func heapBytes() -> Int { app?.engine.assumeIsolated { $0.memory.heapBytes } ?? 0 }

    /// Passes steps of the trace on to browsers: those of this device, and those of no device.
    func relayTrace() async {
        for await entry in surroundings.platform.trace.stream() {
            guard broadcast.isHeard, entry.device == nil || entry.device == id else { continue }
            broadcast.send(DeviceUpdate("trace", [("entry", JSONValue(encoding: entry).text)]))
        }
    }

    /// Passes changes of the clock on to browsers.
    func relayClock() async {
        for await reading in surroundings.platform.clock.changes().dropFirst() {
            broadcast.send(DeviceUpdate("clock", Self.json(of: reading)))
        }
    }
}
