import DouyinCrypto

/// Text that proves who somebody is: dots in every description, compared in constant time.
package struct Secret: Sendable, Hashable {
    /// The text itself, for the wire and for computing; never for a log.
    package let revealed: String

    /// Wraps a text so that no description shows it.
    package init(_ text: String) {
        revealed = text
    }

    /// Whether a candidate is the secret; takes the same time wherever they differ.
    package func matches(_ candidate: String) -> Bool {
        ConstantTime.equals(revealed.utf8, candidate.utf8)
    }

    /// Compares in constant time.
    package static func == (left: Secret, right: Secret) -> Bool {
        left.matches(right.revealed)
    }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Six dots, whatever the length.
    package var description: String { "••••••" }

    /// The same dots as ``description``.
    package var debugDescription: String { description }

    /// Nothing to look into, so that `dump` shows dots as well.
    package var customMirror: Mirror { Mirror(self, children: []) }
}

extension Secret: ExpressibleByStringLiteral {
    /// Wraps a literal, as tests and examples do.
    package init(stringLiteral text: String) {
        self.init(text)
    }
}
