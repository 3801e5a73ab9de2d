/// What a back end sends to show that a person's session stands behind its call (…/user-login-sign).
package struct LoginSignature: Sendable {
    /// The parameters by the platform's names.
    package enum Parameter: String, Sendable, Hashable {
        /// The person's id in the app.
        case openID = "openid"

        /// The proof.
        case signature

        /// How the proof was made.
        case method = "sig_method"
    }

    /// The only way to sign there is.
    static let hmacSHA256 = "hmac_sha256"

    /// The person's id in the app; an empty one counts as not sent, here and below.
    package let openID: String

    /// The hex text that came with the call.
    package let signature: String

    /// How it was made.
    package let method: String

    /// The bytes it covers: the body as it came, nothing for a call without one.
    package let message: [UInt8]

    /// Describes the proof of one call.
    ///
    /// - Parameters:
    ///   - openID: The parameter `openid`.
    ///   - signature: The parameter `signature`.
    ///   - method: The parameter `sig_method`.
    ///   - message: The bytes it covers.
    package init(openID: String, signature: String, method: String, message: [UInt8] = []) {
        self.openID = openID
        self.signature = signature
        self.method = method
        self.message = message
    }
}

/// Why a signature proves nothing.
package enum SignatureRefusal: Error, Sendable, Hashable {
    /// A parameter was not sent.
    case missing(LoginSignature.Parameter)

    /// It was made in a way the platform doesn't know.
    case unknownMethod(String)

    /// Nobody has that id in the calling app.
    case unknownPerson(openID: String)

    /// The key behind it no longer counts.
    case sessionIsOver(at: PlatformInstant)

    /// It was made with another key, or over other bytes.
    case wrongSignature
}
