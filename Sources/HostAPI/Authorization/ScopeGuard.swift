import OpenPlatform

/// Lets a call use a thing of the person's: privacy agreement, host login, scope and system permission, in that order.
struct ScopeGuard: Sendable {
    let scope: Scope
    let call: HostCall

    /// What comes first, found out without waiting.
    func firstStep() throws(HostFailure) -> ConsentStep {
        try facts().next
    }

    /// Asks what has to be asked, and remembers the answers.
    ///
    /// - Throws: The refusal, in the words of the scope's functions.
    func pass() async throws(HostFailure) {
        var facts = try facts()
        while true {
            switch facts.next {
            case .pass: return note(nil)
            case .refuse(let refusal): throw refused(refusal)
            case .ask(let question): try await ask(question, &facts)
            }
        }
    }

    /// Puts a refusal into the trace.
    func refused(_ refusal: ConsentRefusal) -> HostFailure {
        note(refusal)
        return refusal.failure
    }

    /// Puts the rules of the decision into the trace, as a step of its own.
    func note(_ refusal: ConsentRefusal?) {
        var step = TraceEntry(kind: "permission", name: scope.rawValue, from: .app, to: .host)
        step.rules = refusal?.rules ?? ConsentRule.lines(broken: nil)
        step.text = refusal.map { $0.failure.words } ?? Phrase(en: "allowed", zh: "已允许")
        step.outcome = refusal == nil ? .ok : .refused
        step.fix = refusal?.fix
        step.group = call.origin.traceGroup
        step.source = call.origin.source
        step.appID = call.origin.appID
        step.person = call.origin.personID
        step.device = call.origin.deviceID
        call.platform.trace.record(step)
        if refusal == nil {
            let name = scope.rawValue
            call.notes.passed(Phrase(en: "Permission: \(name) is allowed", zh: "权限：\(name) 已允许"))
        }
    }

    private func facts() throws(HostFailure) -> ConsentFacts {
        let request = ConsentRequest(
            scope,
            of: call.origin.holder,
            needs: call.needs,
            phoneAnswer: call.settings.systemPermissions.answer
        )
        return try call.perform { try $0.consentFacts(for: request) }
    }
}

extension ScopeGuard {
    private func ask(_ question: ConsentQuestion, _ facts: inout ConsentFacts) async throws(HostFailure) {
        switch question {
        case .privacy: facts.privacy = try await PrivacyCheck(call: call).ask() ? .agreed : .refused
        case .hostLogin:
            guard try await HostLogin(call: call).signIn() else { throw HostFailure(.hostLoginFailed) }
            facts.isSignedIn = true
        case .scope: facts.scopeAnswer = try await askForScope()
        case .phone: facts.phoneAnswer = try await askPhone()
        }
    }

    /// Leaving the app without an answer refuses this call, and is asked again.
    private func askForScope() async throws(HostFailure) -> Permission {
        let consent = ScopeConsent(
            appName: try call.appName,
            scope: scope.rawValue,
            reason: call.needs.reasons[scope.rawValue] ?? ""
        )
        guard let answer = await call.phone.present(.scope(consent)).permission else { return .refused }

        try call.perform { try $0.set(answer, for: scope, of: call.origin.holder) }
        return answer
    }

    private func askPhone() async throws(HostFailure) -> Permission {
        guard let part = scope.phonePart else { return .allowed }
        let hostApp = call.origin.hostApp
        let question = SystemPermission(hostApp: hostApp.title, permission: part.rawValue)
        guard let answer = await call.phone.present(.system(question)).permission else { return .refused }

        try call.perform { try $0.set(answer, for: part, of: call.origin.deviceID, hostApp) }
        return answer
    }
}

extension Answer {
    /// What is to be remembered; `nil` when the person left without an answer.
    fileprivate var permission: Permission? {
        switch choice {
        case .accept: .allowed
        case .reject: .refused
        case .dismiss: nil
        }
    }
}

extension HostFailure {
    fileprivate var words: Phrase {
        Phrase(en: "refused: \(error.meaning.en)", zh: "已拒绝：\(error.meaning.zh)")
    }
}

extension CallOrigin {
    /// Who is asked about scopes.
    var holder: PermissionHolder {
        PermissionHolder(account: account, device: deviceID)
    }
}

extension HostCall {
    /// What app.json says about things of the person's; the privacy layer only where the base library has it (3.19.0).
    var needs: DeclaredNeeds {
        var needs = phone.conditions().needs
        let isWanted = needs.usesPrivacyCheck || settings.alwaysChecksPrivacy
        needs.usesPrivacyCheck = isWanted && origin.baseLibrary >= PrivacyCheck.since
        return needs
    }
}
