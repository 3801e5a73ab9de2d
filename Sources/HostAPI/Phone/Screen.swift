/// What the host app can change about the visible page and the bars around it.
///
/// Functions that answer at once may be called from any thread; they must not wait for the mini-app.
package struct Screen: Sendable {
    /// Changes the tab bar, which all tab pages share.
    package var tabBar: @Sendable (TabBarChange) -> Void

    /// Scrolls the visible page; false when nothing on it fits a selector.
    package var scroll: @Sendable (PageScroll) async -> Bool

    /// Has the person asked before the visible page is left; `nil` asks no more.
    package var askBeforeLeaving: @Sendable (ModalBox?) -> Void

    /// Takes the focus from a field; false when none has it.
    package var hideKeyboard: @Sendable () async -> Bool

    /// Changes which entries for sharing the menu of the visible page has.
    package var shareMenu: @Sendable ([ShareEntry]) -> Void

    /// A screen that nobody looks at.
    package static let dark = Screen(
        tabBar: { _ in },
        scroll: { _ in true },
        askBeforeLeaving: { _ in },
        hideKeyboard: { false },
        shareMenu: { _ in }
    )

    /// Builds a screen out of what it can do.
    package init(
        tabBar: @escaping @Sendable (TabBarChange) -> Void,
        scroll: @escaping @Sendable (PageScroll) async -> Bool,
        askBeforeLeaving: @escaping @Sendable (ModalBox?) -> Void,
        hideKeyboard: @escaping @Sendable () async -> Bool,
        shareMenu: @escaping @Sendable ([ShareEntry]) -> Void
    ) {
        self.tabBar = tabBar
        self.scroll = scroll
        self.askBeforeLeaving = askBeforeLeaving
        self.hideKeyboard = hideKeyboard
        self.shareMenu = shareMenu
    }
}

/// Where the visible page is to be scrolled to, and how fast.
package struct PageScroll: Sendable, Hashable {
    /// A place on a page.
    package enum Target: Sendable, Hashable {
        /// As many pixels below the page's beginning.
        case top(Double)

        /// As many pixels below the upper edge of the first element that a selector fits.
        case element(String, offset: Double)
    }

    /// The place that comes to the upper edge.
    package let target: Target

    /// How long the movement takes, in milliseconds.
    package let duration: Double

    /// Describes a movement.
    package init(to target: Target, duration: Double) {
        self.target = target
        self.duration = duration
    }
}

/// An entry for sharing in the menu of the capsule, in the words of `tt.showShareMenu`.
package enum ShareEntry: String, Sendable, Hashable, CaseIterable {
    /// Shoot a video with the app in it.
    case record
    /// Pass the page on to somebody.
    case share
}
