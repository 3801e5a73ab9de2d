/// What decides whether a call may use a thing of the person's.
package struct ConsentFacts: Sendable, Hashable {
    /// The thing.
    package let scope: Scope

    /// Whether app.json names the scope where it must.
    package var isDeclared = true

    /// How the app's privacy agreement stands.
    package var privacy = PrivacyState.off

    /// Whether the person is signed in to the host app.
    package var isSignedIn = true

    /// What the person said to the scope.
    package var scopeAnswer = Permission.unasked

    /// What the phone's owner said to the host app; allowed where the phone has no such part.
    package var phoneAnswer = Permission.allowed

    /// Starts from facts with which only the scope is asked for.
    package init(_ scope: Scope) {
        self.scope = scope
    }

    /// What comes next: privacy agreement, host login, scope, system permission (order inferred).
    ///
    /// Asking again with the answer among the facts leads to the next step, and at last to an end.
    package var next: ConsentStep {
        guard isDeclared else { return .refuse(.undeclared(scope)) }
        switch privacy {
        case .undeclared: return .refuse(.undeclaredData(scope))
        case .refused: return .refuse(.privacyRefused)
        case .open: return .ask(.privacy)
        case .off, .agreed: break
        }
        guard isSignedIn || !scope.needsHostLogin else { return .ask(.hostLogin) }
        switch scopeAnswer {
        case .unasked: return .ask(.scope)
        case .refused: return .refuse(.scopeRefused(scope))
        case .allowed: break
        }
        switch phoneAnswer {
        case .unasked: return .ask(.phone)
        case .refused: return .refuse(.phoneRefused(scope))
        case .allowed: return .pass
        }
    }
}

/// How the privacy agreement of an app stands with a person.
package enum PrivacyState: Sendable, Hashable {
    /// The app doesn't use the layer.
    case off

    /// The agreement doesn't speak of what the call uses.
    case undeclared

    /// The person hasn't said anything to it yet.
    case open

    /// The person has just refused.
    case refused

    /// The person agreed.
    case agreed
}

/// The next step of a call that uses a thing of the person's.
package enum ConsentStep: Sendable, Hashable {
    /// The call goes on.
    case pass

    /// The person decides first.
    case ask(ConsentQuestion)

    /// The call fails.
    case refuse(ConsentRefusal)
}

/// What a person may be asked before a call goes on, in that order.
package enum ConsentQuestion: Sendable, Hashable, CaseIterable {
    /// Whether they agree to the privacy agreement.
    case privacy

    /// To sign in to the host app.
    case hostLogin

    /// Whether the app may use the thing.
    case scope

    /// Whether the host app may use the part of the phone.
    case phone
}
