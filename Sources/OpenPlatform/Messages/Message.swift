/// A subscription message that somebody received.
package struct Message: Sendable, Hashable {
    /// A way in which a message arrives, by the numbers of `notify_type` (…/notify-user-v2).
    package enum Way: Int, Sendable, Hashable, CaseIterable {
        /// A banner over whatever is on the screen.
        case banner = 1

        /// A line in the host app's inbox.
        case inbox = 2
    }

    /// The template it was made from.
    package let templateID: String

    /// The values by the template's keywords.
    package let data: JSONObject

    /// The page that it opens, with its query; empty for the first page.
    package let page: String

    /// How it arrived.
    package let ways: [Way]

    /// When it arrived.
    package let at: PlatformInstant
}

extension Message {
    /// The object of the control API.
    package var json: JSONValue {
        [
            "template_id": .string(templateID), "data": .object(data), "page": .string(page),
            "at": .number(at.seconds), "notify_type": .array(ways.map { .integer($0.rawValue) }),
        ]
    }
}

/// A message and whom it was for.
package struct Mail: Sendable, Hashable {
    /// Who got it.
    package let account: AccountKey

    /// What arrived.
    package let message: Message
}

extension OpenPlatform {
    /// Every subscription message that arrives from now on.
    package func arrivals() -> AsyncStream<Mail> {
        mail.stream(capacity: 256)
    }
}
