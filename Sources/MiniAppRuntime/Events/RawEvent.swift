package import OpenPlatform

/// What a person did to a page, before anything is concluded from it.
package struct RawEvent: Sendable {
    /// Where it happened.
    package enum Target: Sendable, Hashable {
        /// A node that a browser names by its number.
        case node(page: Int, node: Int)

        /// The first match of a selector on the visible page.
        case selector(String)
    }

    /// Where it happened.
    package let target: Target

    /// The event's name, such as `tap`.
    package let type: String

    /// What the component says about it.
    package let detail: JSONValue

    /// The fingers on the screen, and those that changed.
    package let touches: JSONValue
    package let changedTouches: JSONValue

    /// Describes something that a person did.
    package init(
        target: Target,
        type: String,
        detail: JSONValue = [:],
        touches: JSONValue = [],
        changedTouches: JSONValue = []
    ) {
        self.target = target
        self.type = type
        self.detail = detail
        self.touches = touches
        self.changedTouches = changedTouches
    }

    /// Whether the app's code may claim that the person meant it.
    var isGesture: Bool { type == "tap" || type == "longpress" || type == "longtap" }
}
