package import OpenPlatform

/// The question of the phone-number button, asked on every tap.
///
/// The answer is accept, with `number` (digits, and `country_code` if it isn't 86) for another number than the bound
/// one, or reject. Without a bound number the person enters one first; closing that is dismiss.
package struct PhoneConsent: Sendable, Hashable {
    /// The app that asks.
    package let appName: String
    /// The bound number with its middle hidden, or `nil` when none is bound.
    package let number: String?

    /// The members in messages.
    package var members: JSONObject {
        ["app_name": .string(appName), "number": number.map(JSONValue.string) ?? .null]
    }
}
