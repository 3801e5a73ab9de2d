/// What a push request that is not refused comes to.
enum PushDecision: Sendable, Hashable {
    /// The message arrives, and may take one off what a one-time template allows.
    case arrives(AccountKey, [Message.Way], spendsQuota: Bool)

    /// The person has switched off whatever would show it; nothing is taken off (inferred).
    case unseen(AccountKey, PushFailure)
}

/// Why a message that the platform accepted isn't shown, by the numbers of `send_push_failed_event`.
package enum PushFailure: Int, Sendable, Hashable {
    /// The person has switched off the app's messages, the template's, or its banners.
    case switchedOff = 102
}

/// What the rules of a push need to know besides the request.
struct PushFacts: Sendable {
    var template: Template?
    var account: AccountKey?
    var subscription: Subscription?
    var isMuted = false

    /// When the account got the app's last message.
    var lastMessageAt: PlatformInstant?

    /// How many messages of the template the account got in the time that is counted.
    var recentMessages = 0
}

extension PushDecision {
    /// Decides without looking anything up.
    ///
    /// - Parameters:
    ///   - request: What the server sent.
    ///   - content: The part of it that is for the person.
    ///   - facts: What is known of the template and the person.
    ///   - limits: How much is allowed.
    ///   - now: The moment.
    /// - Returns: What the request comes to, or the first refusal in the order of ``PushRule``.
    static func make(
        _ request: PushRequest,
        _ content: PushContent,
        _ facts: PushFacts,
        _ limits: SubscriptionLimits,
        at now: PlatformInstant
    ) -> Result<PushDecision, PushRefusal> {
        if let named = request.namedAppID, named != request.appID { return .failure(.otherApp(named)) }
        guard let template = facts.template else { return .failure(.unknownTemplate(request.templateID)) }
        switch template.state {
        case .off: return .failure(.templateIsOff(template.id))
        case .banned: return .failure(.banned(template.id))
        case .on: break
        }
        guard let account = facts.account else { return .failure(.unknownOpenID) }
        if let refusal = content.refusal(by: template, limits) { return .failure(refusal) }
        guard let subscription = facts.subscription else { return .failure(.notSubscribed) }
        if let refusal = subscription.refusal(for: template.kind) { return .failure(refusal) }
        if let refusal = facts.haste(for: template.kind, limits, at: now) { return .failure(refusal) }

        let ways = content.ways.filter { $0 == .inbox || subscription.reminderWays.contains(.push) }
        guard !facts.isMuted, subscription.isOn, !ways.isEmpty else {
            return .success(.unseen(account, .switchedOff))
        }
        return .success(.arrives(account, ways, spendsQuota: template.kind == .oneTime))
    }
}

extension PushContent {
    /// Keywords both ways, then forbidden words; the platform says only that keys are the template's keywords.
    fileprivate func refusal(by template: Template, _ limits: SubscriptionLimits) -> PushRefusal? {
        if !template.keywords.isEmpty {
            if let strange = data.keys.first(where: { !template.keywords.contains($0) }) {
                return .strangeKeyword(strange)
            }
            if let missing = template.keywords.first(where: { data[$0] == nil }) {
                return .missingKeyword(missing)
            }
        }
        let indecent = data.first { _, value in
            limits.forbiddenWords.contains { value.string?.contains($0) ?? false }
        }
        return indecent.map { .forbiddenContent(keyword: $0.0) }
    }
}

extension Subscription {
    /// A one-time permission that was given is good until it is spent, even after a later no (inferred).
    fileprivate func refusal(for kind: Template.Kind) -> PushRefusal? {
        switch (kind, choice) {
        case (.longTerm, .accept): nil
        case (.longTerm, .reject): .refused
        case (.oneTime, _) where quota > 0: nil
        case (.oneTime, .accept): .spent
        case (.oneTime, .reject): .refused
        }
    }
}

extension PushFacts {
    /// A clock that was put back is no reason to refuse.
    fileprivate func haste(
        for kind: Template.Kind,
        _ limits: SubscriptionLimits,
        at now: PlatformInstant
    ) -> PushRefusal? {
        if let last = lastMessageAt, (0..<limits.secondsBetweenMessages).contains(now - last) {
            return .tooSoon(after: last)
        }
        let isOverused = kind == .longTerm && recentMessages >= limits.longTermMessages
        return isOverused ? .tooMany(limit: limits.longTermMessages) : nil
    }
}
