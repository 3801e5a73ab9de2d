import OpenPlatform

extension Destination {
    /// Reads the `url` and `query` of a navigation function.
    ///
    /// A route may begin with a slash, or be relative to the visible page; if no page lies there, it counts from the
    /// app's root. Members of `query` are encoded and added, unless the url has the name already (…/api/navigation).
    ///
    /// - Parameters:
    ///   - url: Route and query, such as `/pages/note/note?id=1`.
    ///   - query: The `query` object, if any.
    ///   - conditions: The routes of app.json and of the page stack.
    init(url: String, query: JSONObject?, _ conditions: PhoneConditions) {
        let parts = url.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)[0]
            .split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        var items = parts.dropFirst().first.map { QueryItem.parse($0) } ?? []
        let taken = Set(items.map(\.name))
        for (name, value) in query ?? [:] where !taken.contains(name) {
            items.append(
                QueryItem(name: URIComponent.encode(name), value: URIComponent.encode(value.plainText))
            )
        }
        self.init(route: Self.route(String(parts[0]), conditions), query: items)
    }

    private static func route(_ path: String, _ conditions: PhoneConditions) -> String {
        let root = normal(path.split(separator: "/"))
        guard !path.hasPrefix("/"), let current = conditions.stack.last else { return root }

        let relative = normal(current.split(separator: "/").dropLast() + path.split(separator: "/"))
        return conditions.pages.contains(relative) ? relative : root
    }

    private static func normal(_ steps: [Substring]) -> String {
        var route: [Substring] = []
        for step in steps where step != "." {
            if step == ".." { _ = route.popLast() } else { route.append(step) }
        }
        return route.joined(separator: "/")
    }
}

extension QueryItem {
    /// Reads a query as it stands; pages receive it percent-encoded.
    package static func parse(_ query: some StringProtocol) -> [QueryItem] {
        query.split(separator: "&")
            .map { pair in
                let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                return QueryItem(name: String(sides[0]), value: sides.count > 1 ? String(sides[1]) : "")
            }
    }
}
