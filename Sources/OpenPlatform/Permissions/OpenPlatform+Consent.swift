import Storage

extension OpenPlatform {
    /// What decides whether a call may use a thing of the person's.
    ///
    /// - Parameter request: The call.
    /// - Returns: The facts; ``ConsentFacts/next`` says what follows from them.
    /// - Throws: What the database throws.
    package func consentFacts(for request: ConsentRequest) throws -> ConsentFacts {
        let holder = request.holder
        let scope = request.scope
        return try database.read { transaction in
            var facts = ConsentFacts(scope)
            facts.isDeclared = !scope.mustBeDeclared || request.needs.privateInfos.contains(scope.rawValue)
            facts.isSignedIn =
                try PersonDirectory.find(holder.account.person, in: transaction)?
                .isSignedIn(to: holder.account.hostApp) ?? true
            let answers = try ScopeAnswer.list(of: holder, in: transaction)
            facts.scopeAnswer = Permission(answers.first { $0.scope == scope }?.isAllowed)
            if let part = scope.phonePart {
                let known = try PhonePart.answers(
                    of: holder.device,
                    holder.account.hostApp,
                    in: transaction
                )
                facts.phoneAnswer = known[part] ?? request.phoneAnswer
            }
            if request.needs.usesPrivacyCheck {
                facts.privacy = try PrivacyConsent.state(of: holder, for: scope, in: transaction)
            }
            return facts
        }
    }

}

/// A call that uses a thing of the person's.
package struct ConsentRequest: Sendable, Hashable {
    /// The thing.
    package let scope: Scope

    /// Who is asked.
    package let holder: PermissionHolder

    /// What app.json says.
    package let needs: DeclaredNeeds

    /// What a part of the phone counts as before its owner was ever asked.
    package let phoneAnswer: Permission

    /// Describes a call.
    ///
    /// - Parameters:
    ///   - scope: The thing it uses.
    ///   - holder: Who is asked.
    ///   - needs: What app.json says.
    ///   - phoneAnswer: What a part of the phone counts as before its owner was ever asked.
    package init(
        _ scope: Scope,
        of holder: PermissionHolder,
        needs: DeclaredNeeds,
        phoneAnswer: Permission = .allowed
    ) {
        self.scope = scope
        self.holder = holder
        self.needs = needs
        self.phoneAnswer = phoneAnswer
    }
}

/// What app.json says about things of the person's.
package struct DeclaredNeeds: Sendable, Hashable {
    /// `requiredPrivateInfos`, such as `scope.userLocation`.
    package var privateInfos: Set<String>

    /// The `desc` of `permission`, by scope.
    package var reasons: [String: String]

    /// Whether the privacy agreement comes first: `usePrivacyCheck`, where the base library knows it.
    package var usesPrivacyCheck: Bool

    /// Describes what an app declares.
    package init(
        privateInfos: Set<String> = [],
        reasons: [String: String] = [:],
        usesPrivacyCheck: Bool = false
    ) {
        self.privateInfos = privateInfos
        self.reasons = reasons
        self.usesPrivacyCheck = usesPrivacyCheck
    }
}
