/// The bar at the foot of a mini-app's main pages: `tabBar` of app.json.
package struct TabBar: Sendable, Hashable, Codable {
    /// One tab.
    package struct Item: Sendable, Hashable, Codable {
        /// The route of the page that the tab shows.
        package let pagePath: String

        /// What stands below the icon.
        package let text: String

        /// The icon's path relative to the root, without a slash in front.
        package let iconPath: String?

        /// The path of the icon of the chosen tab.
        package let selectedIconPath: String?
    }

    /// The colour of the line above the bar.
    package enum BorderStyle: String, Sendable, Hashable, Codable, CaseIterable {
        /// A dark line.
        case black
        /// A light line.
        case white
    }

    /// The colour of the tabs' texts.
    package let color: String?

    /// The colour of the chosen tab's text.
    package let selectedColor: String?

    /// The colour behind the tabs.
    package let backgroundColor: String?

    /// The colour of the line above the bar.
    package let borderStyle: BorderStyle?

    /// The tabs, two to five.
    package let list: [Item]
}

extension TabBar {
    private static let counts = 2...5

    /// Reads the tab bar; nil, with notes, when fewer than two tabs are usable.
    ///
    /// Of more than five tabs, five are kept.
    init?(_ fields: JSONFields, pages: [String], folder: SourceFolder) {
        let written = fields.objects("list") ?? []
        if !Self.counts.contains(written.count) {
            let place = fields.node["list"]?.range.lowerBound ?? fields.node.range.lowerBound
            fields.report.note(TabBarMistake.count(written.count), in: fields.source, at: place)
        }
        let items = written.compactMap { Item($0, pages: pages, folder: folder) }
        guard items.count >= Self.counts.lowerBound else { return nil }
        list = Array(items.prefix(Self.counts.upperBound))
        color = fields.string("color")
        selectedColor = fields.string("selectedColor")
        backgroundColor = fields.string("backgroundColor")
        borderStyle = fields.choice("borderStyle")
    }
}

extension TabBar.Item {
    fileprivate init?(_ fields: JSONFields, pages: [String], folder: SourceFolder) {
        let path = fields.string("pagePath").map { SourceFolder.resolve($0, from: "") ?? $0 } ?? ""
        guard pages.contains(path) else {
            let place = fields.node["pagePath"]?.range.lowerBound ?? fields.node.range.lowerBound
            fields.report.note(TabBarMistake.unknownPage(path), in: fields.source, at: place)
            return nil
        }
        pagePath = path
        text = fields.string("text") ?? ""
        if text.isEmpty {
            fields.report.note(TabBarMistake.missingText, in: fields.source, at: fields.node.range.lowerBound)
        }
        iconPath = Self.icon("iconPath", fields, folder)
        selectedIconPath = Self.icon("selectedIconPath", fields, folder)
    }

    /// Reads an icon's path, which may begin with `/` or `./`; a missing file is only noted.
    private static func icon(_ key: String, _ fields: JSONFields, _ folder: SourceFolder) -> String? {
        guard let written = fields.string(key), !written.isEmpty else { return nil }
        if written.contains("://") { return written }
        let path = SourceFolder.resolve(written, from: "") ?? written
        if !folder.contains(path), let node = fields.node[key] {
            fields.report.note(
                TabBarMistake.missingIcon(written),
                in: fields.source,
                at: node.range.lowerBound
            )
        }
        return path
    }
}
