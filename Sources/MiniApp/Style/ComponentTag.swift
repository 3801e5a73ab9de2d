/// How the tags of mini-app components are called in the browser.
///
/// The names that HTML knows too are renamed as well, since a `button` of the platform looks and works differently.
package enum ComponentTag {
    /// The components, in the order of the platform's documentation.
    package static let names: [String] = [
        "page", "view", "scroll-view", "swiper", "swiper-item", "movable-area", "movable-view", "cover-view",
        "cover-image", "mask", "match-media", "page-meta", "navigation-bar", "text", "rich-text", "icon",
        "progress",
        "button", "checkbox", "checkbox-group", "form", "input", "label", "picker", "picker-view",
        "picker-view-column", "radio", "radio-group", "slider", "switch", "textarea", "navigator", "image",
        "video",
        "video-player", "camera", "live-player", "live-preview", "rtc-room", "map", "canvas", "web-view",
        "ad",
        "draw-ad", "open-data", "aweme-data", "aweme-user-card", "aweme-live-book", "pay-button",
        "consume-card",
        "rate-button", "confirm-receipt-button", "member-button", "clue-order-form", "shop-follow-card",
        "payment-channel-select",
    ]

    private static let known = Set(names)

    /// The name of the browser's element for a component, `tt-view` for `view`; nil for any other tag.
    package static func element(for tag: String) -> String? {
        known.contains(tag) ? "tt-" + tag : nil
    }

    /// The name in a selector, where `body` means the page too.
    static func selector(for tag: String) -> String? {
        tag == "body" ? "tt-page" : element(for: tag)
    }
}
