/// What must be true of the moment in which a function is called.
package struct Timing: Sendable, Hashable {
    /// The gesture that the call must happen in.
    package let gesture: GestureRule

    /// How long the app may have been in background, in seconds; `nil` is for ever.
    package let backgroundLimit: Double?

    /// Any moment will do.
    package static let any = Timing()

    /// A network function: refused from five seconds after the app went to background (…/api/network/network).
    package static let network = Timing(backgroundLimit: 5)

    /// Combines a gesture rule and a background rule.
    package init(gesture: GestureRule = .none, backgroundLimit: Double? = nil) {
        self.gesture = gesture
        self.backgroundLimit = backgroundLimit
    }
}

/// The gesture that a function must be called in.
package enum GestureRule: String, Sendable, Hashable, Codable {
    /// None.
    case none

    /// A tap's handler.
    case tap

    /// A tap's handler, or a callback of `tt.pay`.
    case tapOrPayment = "tap_or_payment"

    /// Whether a call with this gesture, or without one, may go on.
    package func allows(_ gesture: Gesture?) -> Bool {
        switch (self, gesture) {
        case (.none, _), (.tap, .tap), (.tapOrPayment, .tap), (.tapOrPayment, .payment): true
        case (.tap, .payment), (.tap, nil), (.tapOrPayment, nil): false
        }
    }
}

/// What a person did that a call goes back to.
package enum Gesture: String, Sendable, Hashable, Codable {
    /// Tapped a component.
    case tap

    /// Closed the cashier of `tt.pay`.
    case payment
}
