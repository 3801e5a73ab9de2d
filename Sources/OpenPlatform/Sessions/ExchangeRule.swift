/// The rules of `jscode2session`, in the order they are asked.
package enum ExchangeRule: PlatformRule {
    /// See ``SessionRefusal/missing(_:)``.
    case parametersAreSent

    /// See ``SessionRefusal/unknownApp(_:)``.
    case appIsKnown

    /// See ``SessionRefusal/wrongSecret``.
    case secretIsRight

    /// See ``CodeFault/unknown``.
    case codeIsKnown

    /// See ``CodeFault/otherApp``.
    case codeIsOfThisApp

    /// See ``CodeFault/used(at:)``.
    case codeIsUnused

    /// See ``CodeFault/expired(at:)``.
    case codeIsFresh
}

extension CodeExchange {
    /// The first parameter that was not sent.
    var missingParameter: Parameter? {
        if appID.isEmpty { return .appID }
        if secret.revealed.isEmpty { return .secret }
        return code == nil && anonymousCode == nil ? .code : nil
    }
}

extension SessionRefusal {
    /// The rule that refused.
    package var broken: ExchangeRule {
        switch self {
        case .missing: .parametersAreSent
        case .unknownApp: .appIsKnown
        case .wrongSecret: .secretIsRight
        case .badCode(let fault), .badAnonymousCode(let fault): fault.broken
        }
    }
}

extension CodeFault {
    fileprivate var broken: ExchangeRule {
        switch self {
        case .unknown: .codeIsKnown
        case .otherApp: .codeIsOfThisApp
        case .used: .codeIsUnused
        case .expired: .codeIsFresh
        }
    }
}
