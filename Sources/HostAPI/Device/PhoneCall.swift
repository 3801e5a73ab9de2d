package import OpenPlatform

/// The phone's question before it calls a number; accept calls.
package struct PhoneCall: Sendable, Hashable {
    /// The number.
    package let number: String

    /// The members in messages.
    package var members: JSONObject {
        ["number": .string(number)]
    }
}
