package import OpenPlatform

/// The consent that `tt.getUserProfile` asks for every time.
package struct ProfileConsent: Sendable, Hashable {
    /// The app that asks.
    package let appName: String
    /// The nickname that the app would see.
    package let nickname: String
    /// The picture that the app would see.
    package let avatarURL: String

    /// The members in messages.
    package var members: JSONObject {
        [
            "app_name": .string(appName), "nickname": .string(nickname), "avatar_url": .string(avatarURL),
        ]
    }
}
