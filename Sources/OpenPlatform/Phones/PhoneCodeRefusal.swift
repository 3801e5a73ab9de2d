/// A phone number that only the app's private key opens.
package struct SealedPhone: Sendable, Hashable {
    /// The encrypted text in base64.
    package let data: String

    /// The id of the person whose number it is.
    package let person: String
}

/// Why a code of the phone-number button is worth nothing.
package enum PhoneCodeRefusal: Error, Sendable, Hashable {
    /// None was sent.
    case missingCode

    /// It is not, or no longer, worth a number.
    case badCode(CodeFault)

    /// The app has no public key to encrypt under.
    case noPublicKey

    /// The app's public key is no RSA key in PEM.
    case unreadablePublicKey
}

/// The rules of `get_phonenumber_info`, in the order they are asked.
package enum PhoneCodeRule: PlatformRule {
    /// See ``PhoneCodeRefusal/missingCode``.
    case codeIsSent

    /// See ``CodeFault/unknown``.
    case codeIsKnown

    /// See ``CodeFault/otherApp``.
    case codeIsOfThisApp

    /// See ``CodeFault/used(at:)``.
    case codeIsUnused

    /// See ``CodeFault/expired(at:)``.
    case codeIsFresh

    /// See ``PhoneCodeRefusal/noPublicKey``.
    case keyIsThere

    /// See ``PhoneCodeRefusal/unreadablePublicKey``.
    case keyIsReadable
}

extension PhoneCodeRefusal {
    /// The rule that refused.
    package var broken: PhoneCodeRule {
        switch self {
        case .missingCode: .codeIsSent
        case .badCode(.unknown): .codeIsKnown
        case .badCode(.otherApp): .codeIsOfThisApp
        case .badCode(.used): .codeIsUnused
        case .badCode(.expired): .codeIsFresh
        case .noPublicKey: .keyIsThere
        case .unreadablePublicKey: .keyIsReadable
        }
    }
}
