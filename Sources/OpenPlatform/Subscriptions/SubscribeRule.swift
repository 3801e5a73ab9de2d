/// The rules of `tt.requestSubscribeMessage`, in the order they are asked.
///
/// The page gives no order. What the code can get wrong comes first, then what the person or the platform has set.
package enum SubscribeRule: PlatformRule {
    /// See ``SubscribeRefusal/hostAppDoesNotAsk(_:)``.
    case hostAppAsks

    /// See ``SubscribeRefusal/noTemplates``.
    case templatesAreNamed

    /// See ``SubscribeRefusal/tooManyTemplates(_:limit:)``.
    case templatesAreFew

    /// See ``SubscribeRefusal/unknownApp(_:)``.
    case appIsKnown

    /// See ``SubscribeRefusal/unknownPerson(_:)``.
    case personIsKnown

    /// See ``SubscribeRefusal/hostLoginNeeded(_:)``.
    case personIsSignedIn

    /// See ``SubscribeRefusal/unknownTemplate(_:)`` and ``SubscribeRefusal/templateIsOff(_:)``.
    case templatesAreInUse

    /// See ``SubscribeRefusal/mixedKinds``.
    case templatesAreOfOneKind

    /// See ``SubscribeRefusal/versionUpdateNotAlone(_:)``.
    case versionUpdateIsAlone

    /// See ``SubscribeRefusal/allBanned``.
    case templatesAreAllowed

    /// See ``SubscribeRefusal/muted``.
    case mainSwitchIsOn

    /// See ``SubscribeRefusal/allSwitchedOff``.
    case templatesAreSwitchedOn
}

/// Why `tt.requestSubscribeMessage` can't be answered.
package enum SubscribeRefusal: Error, Sendable, Hashable {
    /// The host app has no such dialog.
    case hostAppDoesNotAsk(HostApp)

    /// The list is empty.
    case noTemplates

    /// The list is too long.
    case tooManyTemplates(Int, limit: Int)

    /// The platform doesn't know the app.
    case unknownApp(String)

    /// Nobody has that id.
    case unknownPerson(String)

    /// The person is not logged in to the host app.
    case hostLoginNeeded(HostApp)

    /// The app has no such template.
    case unknownTemplate(String)

    /// The app's owner has put the template away.
    case templateIsOff(String)

    /// One-time and long-term templates are asked for together.
    case mixedKinds

    /// A template that tells of a new version is asked for together with others.
    case versionUpdateNotAlone(String)

    /// The platform forbids every template that is asked for.
    case allBanned

    /// The person has turned off all messages of the app.
    case muted

    /// The person has turned off every template that is asked for.
    case allSwitchedOff
}

extension SubscribeRefusal {
    /// The rule that refused.
    package var broken: SubscribeRule {
        switch self {
        case .hostAppDoesNotAsk: .hostAppAsks
        case .noTemplates: .templatesAreNamed
        case .tooManyTemplates: .templatesAreFew
        case .unknownApp: .appIsKnown
        case .unknownPerson: .personIsKnown
        case .hostLoginNeeded: .personIsSignedIn
        case .unknownTemplate, .templateIsOff: .templatesAreInUse
        case .mixedKinds: .templatesAreOfOneKind
        case .versionUpdateNotAlone: .versionUpdateIsAlone
        case .allBanned: .templatesAreAllowed
        case .muted: .mainSwitchIsOn
        case .allSwitchedOff: .templatesAreSwitchedOn
        }
    }
}
