package import OpenPlatform

/// The phone's own question, whether the host app may use a part of the phone.
package struct SystemPermission: Sendable, Hashable {
    /// The host app, as the phone names it.
    package let hostApp: Phrase
    /// What it wants: `location`, `camera`, `microphone`, `album` or `calendar`.
    package let permission: String

    /// The members in messages.
    package var members: JSONObject {
        [
            "host_app": ["en": .string(hostApp.en), "zh": .string(hostApp.zh)],
            "permission": .string(permission),
        ]
    }
}
