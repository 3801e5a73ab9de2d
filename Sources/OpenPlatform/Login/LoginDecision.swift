/// The rules of `tt.login`, in the order they are asked.
package enum LoginRule: PlatformRule {
    /// See ``LoginRefusal/unknownApp(_:)``.
    case appIsKnown

    /// See ``LoginRefusal/unknownPerson(_:)``.
    case personIsKnown

    /// See ``LoginRefusal/hostLoginNeeded(_:)``.
    case hostLoginIsSettled
}

/// What a call of `tt.login` comes to.
enum LoginDecision: Sendable, Hashable {
    /// Both codes and a new session key.
    case account

    /// Only the code that stands for the device.
    case deviceOnly

    /// Decides without looking anything up.
    ///
    /// - Parameters:
    ///   - request: The call.
    ///   - appIsKnown: Whether the app exists.
    ///   - isSignedIn: Whether the person is logged in to the host app, `nil` when there is no such person.
    /// - Throws: The refusal.
    init(_ request: LoginRequest, appIsKnown: Bool, isSignedIn: Bool?) throws(LoginRefusal) {
        guard appIsKnown else { throw .unknownApp(request.account.appID) }
        guard let isSignedIn else { throw .unknownPerson(request.account.person) }

        switch (isSignedIn, request.force) {
        case (true, _): self = .account
        case (false, true): throw .hostLoginNeeded(request.account.hostApp)
        case (false, false): self = .deviceOnly
        }
    }
}
