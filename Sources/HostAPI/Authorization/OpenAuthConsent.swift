package import OpenPlatform

/// The question of `tt.showDouyinOpenAuth`: which capabilities of the person's account the app may use.
///
/// The answer is accept with `scopes`, the ticked ones (all that are ticked at first if left out), or reject.
package struct OpenAuthConsent: Sendable, Hashable {
    /// One row.
    package struct Row: Sendable, Hashable {
        /// The capability, such as `video.list`.
        package let scope: String
        /// Whether it can't be unticked.
        package let isRequired: Bool
        /// Whether it is ticked at first.
        package let isTicked: Bool
    }

    /// The app that asks.
    package let appName: String
    /// The person's nickname.
    package let nickname: String
    /// The person's picture.
    package let avatarURL: String
    /// The capabilities.
    package let rows: [Row]

    /// The members in messages.
    package var members: JSONObject {
        [
            "app_name": .string(appName), "nickname": .string(nickname), "avatar_url": .string(avatarURL),
            "scopes": .array(
                rows.map {
                    [
                        "scope": .string($0.scope), "is_required": .bool($0.isRequired),
                        "is_ticked": .bool($0.isTicked),
                    ]
                }
            ),
        ]
    }
}
