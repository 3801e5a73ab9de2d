package import OpenPlatform

/// The host app's own login window.
package struct HostLoginBox: Sendable, Hashable {
    /// The app that asks.
    package let appName: String
    /// The person who would be signed in.
    package let nickname: String
    /// The person's number with its middle hidden, or empty.
    package let phone: String

    /// The members in messages.
    package var members: JSONObject {
        [
            "app_name": .string(appName), "nickname": .string(nickname), "phone": .string(phone),
        ]
    }
}
