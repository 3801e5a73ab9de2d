/// The rules of following an account from inside an app, in the order they are asked.
package enum FollowRule: PlatformRule {
    /// See ``FollowRefusal/unknownApp(_:)``.
    case appIsKnown

    /// See ``FollowRefusal/unknownPerson(_:)``.
    case personIsKnown

    /// See ``FollowRefusal/noAccount``.
    case accountIsBound

    /// See ``FollowRefusal/unknownAccount(_:)`` and ``FollowRefusal/foreignAccount(_:)``.
    case accountIsTheApps

    /// See ``FollowRefusal/notFollowable(_:)``.
    case accountMayBeFollowed

    /// See ``FollowRefusal/hostLoginNeeded(_:)``.
    case personIsSignedIn
}

/// Why an account can't be followed from inside an app.
package enum FollowRefusal: Error, Sendable, Hashable {
    /// The platform doesn't know the app.
    case unknownApp(String)

    /// Nobody has that id.
    case unknownPerson(String)

    /// No account is bound to the app.
    case noAccount

    /// There is no account with that `awemeId`, or the id is empty.
    case unknownAccount(String)

    /// The account is bound to other apps only.
    case foreignAccount(String)

    /// The platform has not granted the account that apps may ask people to follow it.
    case notFollowable(String)

    /// The person is not logged in to the host app.
    case hostLoginNeeded(HostApp)
}

extension FollowRefusal {
    /// The rule that refused.
    package var broken: FollowRule {
        switch self {
        case .unknownApp: .appIsKnown
        case .unknownPerson: .personIsKnown
        case .noAccount: .accountIsBound
        case .unknownAccount, .foreignAccount: .accountIsTheApps
        case .notFollowable: .accountMayBeFollowed
        case .hostLoginNeeded: .personIsSignedIn
        }
    }
}
