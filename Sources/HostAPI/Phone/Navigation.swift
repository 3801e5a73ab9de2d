/// A move in the page stack.
package enum Navigation: Sendable, Hashable {
    /// Opens a page on top.
    case to(Destination)
    /// Replaces the visible page.
    case redirect(Destination)
    /// Closes everything and opens a page.
    case relaunch(Destination)
    /// Shows a tab page and closes the others.
    case tab(Destination)
    /// Goes back by a number of pages; beyond the first one stays there.
    case back(delta: Int)
}

/// A page and what it is opened with.
package struct Destination: Sendable, Hashable {
    /// The route, from the app's root, without a leading slash.
    package let route: String

    /// The query, still percent-encoded.
    package let query: [QueryItem]

    /// Names a page.
    package init(route: String, query: [QueryItem] = []) {
        self.route = route
        self.query = query
    }
}

/// One pair of a query, still percent-encoded, as pages receive it.
package struct QueryItem: Sendable, Hashable, Codable {
    /// Before the equals sign.
    package let name: String
    /// After it.
    package let value: String

    /// Pairs a name with a value.
    package init(name: String, value: String) {
        self.name = name
        self.value = value
    }
}

/// What became of a move.
package enum NavigationOutcome: Sendable, Hashable, CaseIterable {
    /// The page is shown.
    case ok
    /// The route isn't in app.json.
    case notFound
    /// `navigateTo` and `redirectTo` don't open tab pages.
    case isTabPage
    /// `switchTab` opens tab pages only.
    case notTabPage
    /// There is nothing to go back to.
    case atFirstPage
    /// The stack holds as many pages as it can.
    case stackFull
    /// No page is shown yet.
    case noPage
    /// The page exists, but doesn't compile.
    case broken
}

/// A change of the current page's navigation bar; `nil` leaves a property as it is.
package struct NavigationBarChange: Sendable, Hashable, Codable {
    /// The words in the middle.
    package var title: String?
    /// `#ffffff` or `#000000`.
    package var frontColor: String?
    /// A hexadecimal colour.
    package var backgroundColor: String?
    /// Whether the spinner beside the words is shown.
    package var isLoading: Bool?
    /// Whether the home button is hidden.
    package var hidesHomeButton: Bool?
    /// How long colours take to change, in milliseconds.
    package var duration: Double?
    /// The pace at which colours change.
    package var timing: BarTiming?

    /// Changes the named properties.
    package init(
        title: String? = nil,
        frontColor: String? = nil,
        backgroundColor: String? = nil,
        isLoading: Bool? = nil,
        hidesHomeButton: Bool? = nil
    ) {
        self.title = title
        self.frontColor = frontColor
        self.backgroundColor = backgroundColor
        self.isLoading = isLoading
        self.hidesHomeButton = hidesHomeButton
    }
}

/// The pace of a change in a navigation bar.
package enum BarTiming: String, Sendable, Hashable, Codable {
    /// The same all the time.
    case linear
    /// Slow at first.
    case easeIn
    /// Slow at last.
    case easeOut
    /// Slow at first and at last.
    case easeInOut
}
