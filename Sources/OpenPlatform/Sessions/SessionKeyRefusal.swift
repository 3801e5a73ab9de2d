/// A session with the key that replaced its old one.
package struct RenewedSession: Sendable, Hashable {
    /// Whose session it is.
    package let account: AccountKey

    /// The person's id in the app.
    package let openID: String

    /// The key from now on.
    package let sessionKey: Secret
}

/// Why a session key is not checked or renewed.
package enum SessionKeyRefusal: Error, Sendable, Hashable {
    /// The app asks too often.
    case tooManyCalls(TooManyCalls)

    /// The signature proves nothing.
    case unproven(SignatureRefusal)
}

extension SessionKeyRefusal: Explained {
    /// What was refused.
    package var reason: Phrase { refusal.reason }

    /// What to change.
    package var fix: Phrase { refusal.fix }

    /// The frequency or the rules of the signature.
    package var rules: [TraceRule] { refusal.rules }

    private var refusal: any Explained {
        switch self {
        case .tooManyCalls(let refusal): refusal
        case .unproven(let refusal): refusal
        }
    }
}
