/// What a back end sends to `jscode2session`.
package struct CodeExchange: Sendable {
    /// The parameters by the platform's names.
    package enum Parameter: String, Sendable, Hashable {
        /// The app id.
        case appID = "appid"

        /// The app secret.
        case secret

        /// One of the two codes.
        case code
    }

    /// The app id; an empty one counts as not sent.
    package let appID: String

    /// The app secret; an empty one counts as not sent.
    package let secret: Secret

    /// The login code; an empty one counts as not sent.
    package let code: String?

    /// The anonymous code; an empty one counts as not sent.
    package let anonymousCode: String?

    /// Describes one exchange.
    ///
    /// - Parameters:
    ///   - appID: The app id.
    ///   - secret: The app secret.
    ///   - code: The login code, if sent.
    ///   - anonymousCode: The anonymous code, if sent.
    package init(appID: String, secret: Secret, code: String? = nil, anonymousCode: String? = nil) {
        self.appID = appID
        self.secret = secret
        self.code = code.flatMap { $0.isEmpty ? nil : $0 }
        self.anonymousCode = anonymousCode.flatMap { $0.isEmpty ? nil : $0 }
    }
}

/// What a code was worth; the wire writes `""` for what is absent.
package struct SessionGrant: Sendable, Hashable {
    /// The key of the login that made the code.
    package let sessionKey: Secret?

    /// The person's id in this app and host app.
    package let openID: String?

    /// The device's id in this app.
    package let anonymousOpenID: String?

    /// The person's id for all apps of the developer.
    package let unionID: String?

    /// The person by Quaver's own id, for the trace and never for the wire.
    package var person: String?
}

/// Why a code is worth nothing.
package enum CodeFault: Sendable, Hashable {
    /// Nobody issued it, or it is of the other kind.
    case unknown

    /// It was issued to another app.
    case otherApp

    /// Somebody exchanged it before.
    case used(at: PlatformInstant)

    /// It is too old.
    case expired(at: PlatformInstant)
}

/// Why a back end gets no session.
package enum SessionRefusal: Error, Sendable, Hashable {
    /// A parameter was not sent.
    case missing(CodeExchange.Parameter)

    /// The platform doesn't know the app.
    case unknownApp(String)

    /// The secret is not the app's.
    case wrongSecret

    /// The login code is worth nothing.
    case badCode(CodeFault)

    /// The anonymous code is worth nothing.
    case badAnonymousCode(CodeFault)
}
