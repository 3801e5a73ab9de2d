/// A person's phone number; descriptions show only its ends.
package struct PhoneNumber: Sendable, Hashable {
    /// The prefix without a plus sign, `86` for the mainland.
    package let countryCode: String

    /// The number without its prefix.
    package let number: String

    /// Makes a number from its prefix and the rest.
    package init(countryCode: String, number: String) {
        self.countryCode = countryCode
        self.number = number
    }
}

extension PhoneNumber: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Three digits, dots and two digits; dots alone when that would show nearly everything.
    package var description: String {
        number.count >= 8 ? "+\(countryCode) \(number.prefix(3))••••••\(number.suffix(2))" : "••••••"
    }

    /// The same as ``description``.
    package var debugDescription: String { description }

    /// Nothing to look into, so that `dump` shows no number.
    package var customMirror: Mirror { Mirror(self, children: []) }
}
