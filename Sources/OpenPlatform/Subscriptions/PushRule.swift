/// The rules of the endpoints that send subscription messages, in the order they are asked (the order is inferred).
package enum PushRule: PlatformRule {
    /// See ``PushRefusal/missing(_:)`` and ``PushRefusal/malformed(_:)``.
    case parametersAreRight

    /// See ``PushRefusal/otherApp(_:)``.
    case appIsTheTokens

    /// See ``PushRefusal/unknownTemplate(_:)`` and ``PushRefusal/templateIsOff(_:)``.
    case templateIsInUse

    /// See ``PushRefusal/banned(_:)``.
    case templateIsAllowed

    /// See ``PushRefusal/unknownOpenID``.
    case personIsKnown

    /// See ``PushRefusal/strangeKeyword(_:)`` and ``PushRefusal/missingKeyword(_:)``.
    case dataFitsTemplate

    /// See ``PushRefusal/forbiddenContent(keyword:)``.
    case contentIsDecent

    /// See ``PushRefusal/notSubscribed`` and ``PushRefusal/refused``.
    case personHasAgreed

    /// See ``PushRefusal/spent``.
    case quotaIsLeft

    /// See ``PushRefusal/tooSoon(after:)``.
    case personHasHadRest

    /// See ``PushRefusal/tooMany(limit:)``.
    case templateIsNotOverused
}

/// Why a subscription message is not sent.
package enum PushRefusal: Error, Sendable, Hashable {
    /// A parameter was not sent.
    case missing(PushRequest.Parameter)

    /// A parameter is of the wrong kind.
    case malformed(PushRequest.Parameter)

    /// The call names another app than the token's.
    case otherApp(String)

    /// The app has no such template.
    case unknownTemplate(String)

    /// The app's owner has put the template away.
    case templateIsOff(String)

    /// The platform forbids the template.
    case banned(String)

    /// Nobody with that open id has logged in to the app.
    case unknownOpenID

    /// A value's name is no keyword of the template.
    case strangeKeyword(String)

    /// A keyword of the template has no value.
    case missingKeyword(String)

    /// A value holds a forbidden word.
    case forbiddenContent(keyword: String)

    /// The person never agreed to the template.
    case notSubscribed

    /// The person said no.
    case refused

    /// Every message that the person agreed to has been sent.
    case spent

    /// The account got a message less than a second ago.
    case tooSoon(after: PlatformInstant)

    /// The account got as many messages of the long-term template as are possible for now.
    case tooMany(limit: Int)
}

extension PushRefusal {
    /// The rule that refused.
    package var broken: PushRule {
        switch self {
        case .missing, .malformed: .parametersAreRight
        case .otherApp: .appIsTheTokens
        case .unknownTemplate, .templateIsOff: .templateIsInUse
        case .banned: .templateIsAllowed
        case .unknownOpenID: .personIsKnown
        case .strangeKeyword, .missingKeyword: .dataFitsTemplate
        case .forbiddenContent: .contentIsDecent
        case .notSubscribed, .refused: .personHasAgreed
        case .spent: .quotaIsLeft
        case .tooSoon: .personHasHadRest
        case .tooMany: .templateIsNotOverused
        }
    }
}
