/// How a page's frame looks and behaves: the `window` of app.json, or the same keys of a page's json.
///
/// Names are those of the JSON keys (developer.open-douyin.com …/framework/general-configuration); a key that the
/// author leaves out is nil.
package struct WindowConfig: Sendable, Hashable, Codable {
    /// The colour of text on a navigation bar.
    package enum TextStyle: String, Sendable, Hashable, Codable, CaseIterable {
        /// White text.
        case white
        /// Black text.
        case black
    }

    /// Who draws the navigation bar.
    package enum NavigationStyle: String, Sendable, Hashable, Codable, CaseIterable {
        /// The host app.
        case `default`
        /// The page itself; only the capsule button stays.
        case custom
    }

    /// The colour of the loading dots behind a page that is pulled down.
    package enum BackgroundTextStyle: String, Sendable, Hashable, Codable, CaseIterable {
        /// Dark dots.
        case dark
        /// Light dots.
        case light
    }

    /// When the navigation bar is transparent.
    package enum TransparentTitle: String, Sendable, Hashable, Codable, CaseIterable {
        /// At all times.
        case always
        /// Until the page is scrolled.
        case auto
        /// Never.
        case none
    }

    /// The text in the navigation bar.
    package var navigationBarTitleText: String?

    /// The colour of the navigation bar, `#000000` when left out.
    package var navigationBarBackgroundColor: String?

    /// The colour of the navigation bar's text.
    package var navigationBarTextStyle: TextStyle?

    /// Who draws the navigation bar.
    package var navigationStyle: NavigationStyle?

    /// When the navigation bar is transparent.
    package var transparentTitle: TransparentTitle?

    /// The colour behind the page.
    package var backgroundColor: String?

    /// The colour of the loading dots.
    package var backgroundTextStyle: BackgroundTextStyle?

    /// The colour behind the page where it is pulled down.
    package var backgroundColorTop: String?

    /// The colour behind the page where it is pulled up.
    package var backgroundColorBottom: String?

    /// Whether pulling the page down calls `onPullDownRefresh`.
    package var enablePullDownRefresh: Bool?

    /// How many pixels before the end `onReachBottom` is called, 50 when left out.
    package var onReachBottomDistance: Double?

    /// Whether the page as a whole can't be scrolled.
    package var disableScroll: Bool?

    /// Whether a swipe from the edge does not go back.
    package var disableSwipeBack: Bool?

    /// Whether the page can be pulled past its ends.
    package var allowsBounceVertical: Bool?

    /// A window without any setting.
    package init() {}

    /// These settings, with those of a page in front of them.
    package func merging(_ page: WindowConfig) -> WindowConfig {
        var merged = self
        merged.navigationBarTitleText = page.navigationBarTitleText ?? navigationBarTitleText
        merged.navigationBarBackgroundColor =
            page.navigationBarBackgroundColor ?? navigationBarBackgroundColor
        merged.navigationBarTextStyle = page.navigationBarTextStyle ?? navigationBarTextStyle
        merged.navigationStyle = page.navigationStyle ?? navigationStyle
        merged.transparentTitle = page.transparentTitle ?? transparentTitle
        merged.backgroundColor = page.backgroundColor ?? backgroundColor
        merged.backgroundTextStyle = page.backgroundTextStyle ?? backgroundTextStyle
        merged.backgroundColorTop = page.backgroundColorTop ?? backgroundColorTop
        merged.backgroundColorBottom = page.backgroundColorBottom ?? backgroundColorBottom
        merged.enablePullDownRefresh = page.enablePullDownRefresh ?? enablePullDownRefresh
        merged.onReachBottomDistance = page.onReachBottomDistance ?? onReachBottomDistance
        merged.disableScroll = page.disableScroll ?? disableScroll
        merged.disableSwipeBack = page.disableSwipeBack ?? disableSwipeBack
        merged.allowsBounceVertical = page.allowsBounceVertical ?? allowsBounceVertical
        return merged
    }
}

extension WindowConfig {
    /// Reads the settings that an object has; keys that a window doesn't know are left alone.
    init(_ fields: JSONFields) {
        self.init()
        navigationBarTitleText = fields.string("navigationBarTitleText") ?? fields.string("defaultTitle")
        navigationBarBackgroundColor = fields.string("navigationBarBackgroundColor")
        navigationBarTextStyle = fields.choice("navigationBarTextStyle")
        navigationStyle = fields.choice("navigationStyle")
        transparentTitle = fields.choice("transparentTitle")
        backgroundColor = fields.string("backgroundColor")
        backgroundTextStyle = fields.choice("backgroundTextStyle")
        backgroundColorTop = fields.string("backgroundColorTop")
        backgroundColorBottom = fields.string("backgroundColorBottom")
        enablePullDownRefresh = fields.boolean("enablePullDownRefresh")
        onReachBottomDistance = fields.number("onReachBottomDistance")
        disableScroll = fields.boolean("disableScroll")
        disableSwipeBack = fields.boolean("disableSwipeBack")
        allowsBounceVertical = fields.boolean("allowsBounceVertical")
    }
}
