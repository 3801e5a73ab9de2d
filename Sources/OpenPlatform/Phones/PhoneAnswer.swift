/// What the phone-number button hands to the app, both ways at once.
package struct PhoneAnswer: Sendable, Hashable {
    /// The new way: stands for the number once, and is no login code.
    package let code: Secret

    /// The old way: the number with its watermark, under the session key, in base64.
    package let encryptedData: String

    /// The initialization vector, in base64.
    package let iv: String
}

/// Why the phone-number button hands out nothing.
package enum PhoneRefusal: Error, Sendable, Hashable {
    /// The platform doesn't know the app.
    case unknownApp(String)

    /// Nobody has that id.
    case unknownPerson(String)

    /// The app lacks the capability.
    case notEntitled(String)

    /// The app is not published in the host app.
    case notPermitted(HostApp)

    /// The person is not logged in to the host app, or never logged in to the app.
    case notLoggedIn(HostApp)

    /// The last login is too long ago.
    case sessionIsOver(at: PlatformInstant)

    /// The person has no number to share.
    case noPhoneNumber
}

/// The rules of the phone-number button after its consent, in the order they are asked.
package enum PhoneRule: PlatformRule {
    /// See ``PhoneRefusal/unknownApp(_:)``.
    case appIsKnown

    /// See ``PhoneRefusal/unknownPerson(_:)``.
    case personIsKnown

    /// See ``PhoneRefusal/notEntitled(_:)``.
    case appIsEntitled

    /// See ``PhoneRefusal/notPermitted(_:)``.
    case appIsPublished

    /// See ``PhoneRefusal/notLoggedIn(_:)``.
    case personIsLoggedIn

    /// See ``PhoneRefusal/sessionIsOver(at:)``.
    case sessionCounts

    /// See ``PhoneRefusal/noPhoneNumber``.
    case numberIsBound
}

extension PhoneRefusal {
    /// The rule that refused.
    package var broken: PhoneRule {
        switch self {
        case .unknownApp: .appIsKnown
        case .unknownPerson: .personIsKnown
        case .notEntitled: .appIsEntitled
        case .notPermitted: .appIsPublished
        case .notLoggedIn: .personIsLoggedIn
        case .sessionIsOver: .sessionCounts
        case .noPhoneNumber: .numberIsBound
        }
    }
}
