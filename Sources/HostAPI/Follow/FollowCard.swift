package import OpenPlatform

/// The card of an account that can be followed, and the head of its home page.
///
/// The answer to the card is accept to follow, dismiss to close it. On the home page accept follows, reject takes the
/// follow back, and dismiss leaves it as it is.
package struct FollowCard: Sendable, Hashable {
    /// What the account is called.
    package let name: String
    /// The account's picture, or empty.
    package let avatarURL: String
    /// What the account says about itself, or empty.
    package let introduction: String
    /// The account's public number, such as `qingji`, or empty.
    package let number: String
    /// How many follow it, if somebody said so.
    package let followers: Int?
    /// The host app that the account lives in: `toutiao` or `douyin`.
    package let home: String
    /// Whether the person follows it already.
    package let isFollowed: Bool

    /// The members in messages.
    package var members: JSONObject {
        [
            "name": .string(name), "avatar_url": .string(avatarURL), "introduction": .string(introduction),
            "number": .string(number), "followers": followers.map(JSONValue.integer) ?? .null,
            "home": .string(home), "is_followed": .bool(isFollowed),
        ]
    }
}
