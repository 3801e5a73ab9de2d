package import OpenPlatform

/// A change of the tab bar; tabs are counted from 0, from the left.
package enum TabBarChange: Sendable, Hashable {
    /// Puts a mark into a tab's corner, in place of another.
    case mark(TabMark, tab: Int)

    /// Takes the text out of a tab's corner; a dot stays.
    case removeText(tab: Int)

    /// Takes the dot out of a tab's corner; a text stays.
    case removeDot(tab: Int)

    /// Changes what a tab says and shows; members that are left out stay.
    case item(JSONObject, tab: Int)

    /// Changes colours; members that are left out stay.
    case style(JSONObject)

    /// Shows or hides the whole bar.
    case visible(Bool, isAnimated: Bool)
}

/// What stands in a tab's upper right corner.
package enum TabMark: Sendable, Hashable {
    /// A red dot.
    case dot

    /// A few characters on red.
    case text(String)
}

/// What an app has made of its tab bar since it was launched.
package struct TabBarLook: Sendable, Hashable {
    /// What stands in the corners of tabs.
    package private(set) var marks: [Int: TabMark] = [:]

    /// What tabs say and show instead of what app.json has.
    package private(set) var items: [Int: JSONObject] = [:]

    /// The colours instead of those of app.json.
    package private(set) var style = JSONObject()

    /// Whether the bar is shown on tab pages.
    package private(set) var isVisible = true

    /// Whether the bar moved when it was shown or hidden last.
    package private(set) var isAnimated = false

    /// The bar as app.json has it.
    package init() {}

    /// Takes a change over.
    package mutating func apply(_ change: TabBarChange) {
        switch change {
        case .mark(let mark, let tab): marks[tab] = mark
        case .removeText(let tab): if marks[tab] != .dot { marks[tab] = nil }
        case .removeDot(let tab): if marks[tab] == .dot { marks[tab] = nil }
        case .item(let members, let tab): items[tab] = members.merged(over: items[tab] ?? JSONObject())
        case .style(let members): style = members.merged(over: style)
        case .visible(let isVisible, let isAnimated):
            self.isVisible = isVisible
            self.isAnimated = isAnimated
        }
    }

    /// A tab bar of app.json with everything that the app has changed.
    ///
    /// - Parameter tabBar: `tabBar` of app.json.
    /// - Returns: The same with other texts, pictures and colours, `badge` or `dot` in its tabs, and `hidden`.
    package func applied(to tabBar: JSONObject) -> JSONObject {
        var shown = style.merged(over: tabBar)
        let tabs = tabBar["list"]?.array ?? []
        shown["list"] = .array(tabs.enumerated().map { tab, item in .object(self.item(tab, item)) })
        shown["hidden"] = .bool(!isVisible)
        shown["animated"] = .bool(isAnimated)
        return shown
    }

    private func item(_ tab: Int, _ original: JSONValue) -> JSONObject {
        var item = (items[tab] ?? JSONObject()).merged(over: original.object ?? JSONObject())
        switch marks[tab] {
        case .dot?: item["dot"] = true
        case .text(let text)?: item["badge"] = .string(text)
        case nil: break
        }
        return item
    }
}

extension JSONObject {
    fileprivate func merged(over other: JSONObject) -> JSONObject {
        var merged = other
        for (name, value) in self { merged[name] = value }
        return merged
    }
}
