import Storage

/// What the rules of `tt.requestSubscribeMessage` need to know.
struct SubscribeFacts: Sendable {
    var appIsKnown = true

    /// Whether the person is logged in to the host app; `nil` when nobody has that id.
    var isSignedIn: Bool? = true

    var isMuted = false

    /// The app's templates among those that are asked for.
    var templates: [String: Template] = [:]

    /// What the person said to them before.
    var subscriptions: [String: Subscription] = [:]
}

extension SubscribeFacts {
    init(_ request: SubscribeRequest, in transaction: borrowing ReadTransaction) throws {
        let account = request.account
        appIsKnown = try AppProof.find(account.appID, in: transaction) != nil
        isSignedIn = try PersonDirectory.find(account.person, in: transaction)?
            .isSignedIn(to: account.hostApp)
        isMuted = try Subscription.isMuted(account, in: transaction)
        for id in request.templateIDs {
            templates[id] = try Template.find(id, of: account.appID, in: transaction)
            subscriptions[id] = try Subscription.find(id, of: account, in: transaction)
        }
    }
}

extension SubscribeRequest {
    /// Decides without looking anything up.
    ///
    /// - Parameters:
    ///   - facts: What is known of the app, the person and the templates.
    ///   - limits: How much is allowed.
    /// - Returns: The templates in the app's order, or the first refusal in the order of ``SubscribeRule``.
    func admitted(
        _ facts: SubscribeFacts,
        _ limits: SubscriptionLimits
    ) -> Result<[Template], SubscribeRefusal> {
        guard limits.hostApps.contains(account.hostApp) else {
            return .failure(.hostAppDoesNotAsk(account.hostApp))
        }
        guard !templateIDs.isEmpty else { return .failure(.noTemplates) }
        guard templateIDs.count <= limits.templatesPerCall else {
            return .failure(.tooManyTemplates(templateIDs.count, limit: limits.templatesPerCall))
        }
        guard facts.appIsKnown else { return .failure(.unknownApp(account.appID)) }
        guard let isSignedIn = facts.isSignedIn else { return .failure(.unknownPerson(account.person)) }
        guard isSignedIn else { return .failure(.hostLoginNeeded(account.hostApp)) }

        var templates: [Template] = []
        for id in templateIDs {
            guard let template = facts.templates[id] else { return .failure(.unknownTemplate(id)) }
            guard template.state != .off else { return .failure(.templateIsOff(id)) }
            templates.append(template)
        }
        return Self.refusal(of: templates, facts).map { .failure($0) } ?? .success(templates)
    }

    private static func refusal(of templates: [Template], _ facts: SubscribeFacts) -> SubscribeRefusal? {
        guard Set(templates.map(\.kind)).count == 1 else { return .mixedKinds }
        if templates.count > 1, let template = templates.first(where: \.tellsOfVersions) {
            return .versionUpdateNotAlone(template.id)
        }
        guard templates.contains(where: { $0.state != .banned }) else { return .allBanned }
        guard !facts.isMuted else { return .muted }
        let isAnyOn = templates.contains { facts.subscriptions[$0.id]?.isOn ?? true }
        return isAnyOn ? nil : .allSwitchedOff
    }
}
