/// What lets a back end call the platform for its app.
package struct AccessToken: Sendable, Hashable {
    /// The text to send with calls.
    package let token: Secret

    /// Seconds until it is refused.
    package let expiresIn: Int

    /// The moment from which it is refused.
    package let expiresAt: PlatformInstant
}

/// Why a back end gets no access token.
package enum TokenRefusal: Error, Sendable, Hashable {
    /// The parameters by the platform's names.
    package enum Parameter: String, Sendable, Hashable {
        /// The app id.
        case appID = "appid"

        /// The app secret.
        case secret

        /// What is asked for.
        case grantType = "grant_type"
    }

    /// A parameter was not sent.
    case missing(Parameter)

    /// Something else than `client_credential` was asked for.
    case wrongGrantType(String)

    /// The platform doesn't know the app.
    case unknownApp(String)

    /// The secret is not the app's.
    case wrongSecret
}

/// Why a back end gets no token where calls are counted.
package enum CountedTokenRefusal: Error, Sendable, Hashable {
    /// It didn't prove that it is the app's; such calls are not counted.
    case unproven(TokenRefusal)

    /// It asks too often.
    case tooManyCalls(TooManyCalls)
}

/// Why an access token opens nothing.
package enum TokenCheckRefusal: Error, Sendable, Hashable {
    /// None was sent.
    case missing

    /// Nobody issued it as one of this kind, or it expired more than a day ago.
    case unknown

    /// It lived its time.
    case expired(at: PlatformInstant)

    /// Newer ones took its place.
    case replaced(at: PlatformInstant)
}
