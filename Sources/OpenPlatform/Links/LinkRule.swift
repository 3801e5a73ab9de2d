/// The rules of making links, in the order they are asked.
package enum LinkRule: PlatformRule {
    /// The call names the app of its token.
    case appIsTheCaller

    /// The endpoint knows the host app.
    case hostIsKnown

    /// The path is short and has no query.
    case pathIsAPath

    /// The query is a short JSON object.
    case queryIsAnObject

    /// The link ends in time.
    case endIsNear

    /// See ``LinkRefusal/tooManyCalls(_:)``.
    case callsAreFew

    /// See ``LinkRefusal/quotaIsUsedUp(_:)``.
    case quotaIsLeft
}

/// The rules of asking about a link, in the order they are asked.
package enum LinkQueryRule: PlatformRule {
    /// The call names the app of its token.
    case appIsTheCaller

    /// The call names a link.
    case linkIsSent

    /// See ``LinkRefusal/unknownLink(_:)``.
    case linkIsKnown

    /// See ``LinkRefusal/expired(_:at:)``.
    case linkIsAlive
}

extension LinkOrder {
    /// Decides without looking anything up.
    ///
    /// - Parameters:
    ///   - caller: The app that the token belongs to.
    ///   - limits: How far links reach.
    ///   - now: When the call came.
    /// - Returns: The first refusal in the order of ``LinkRule``, `nil` when a link may be made.
    func refusal(caller: String, _ limits: LinkLimits, at now: PlatformInstant) -> LinkRefusal? {
        if appID != caller { return .wrong(.appID) }
        if !hosts.isEmpty, host.map(hosts.contains) != true { return .wrong(.host) }
        if path.contains("?") || path.utf8.contains(0) || path.utf8.count > limits.path {
            return .wrong(.path)
        }
        if query.count > limits.query || query.utf8.contains(0) || !isObject(query) { return .wrong(.query) }
        return endFits(limits, at: now) ? nil : .wrong(.expireTime)
    }

    /// The end, rounded up to whole hours; a link whose end nobody named lives as long as it may.
    func end(_ limits: LinkLimits, at now: PlatformInstant) -> PlatformInstant? {
        if isPermanent { return nil }
        let end = expireTime.map(Double.init) ?? (now.seconds + limits.life)
        return PlatformInstant(seconds: (end / 3600).rounded(.up) * 3600)
    }

    private func endFits(_ limits: LinkLimits, at now: PlatformInstant) -> Bool {
        guard !isPermanent, let expireTime else { return true }
        let life = Double(expireTime) - now.seconds
        return life > 0 && life <= limits.life
    }

    private func isObject(_ query: String) -> Bool {
        query.isEmpty || (try? JSONValue.parse(query))?.object != nil
    }
}

extension LinkRefusal {
    /// The rule of making links that refused.
    package var broken: LinkRule? {
        switch self {
        case .wrong(.appID): .appIsTheCaller
        case .wrong(.host): .hostIsKnown
        case .wrong(.path): .pathIsAPath
        case .wrong(.query): .queryIsAnObject
        case .wrong(.expireTime): .endIsNear
        case .tooManyCalls: .callsAreFew
        case .quotaIsUsedUp: .quotaIsLeft
        case .wrong(.link), .unknownLink, .expired: nil
        }
    }

    /// The rule of asking about links that refused.
    package var brokenQuery: LinkQueryRule? {
        switch self {
        case .wrong(.appID): .appIsTheCaller
        case .wrong(.link): .linkIsSent
        case .unknownLink: .linkIsKnown
        case .expired: .linkIsAlive
        case .wrong, .tooManyCalls, .quotaIsUsedUp: nil
        }
    }
}
