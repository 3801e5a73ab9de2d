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
    /// - Returns: What is granted, or the first refusal in the order of ``LoginRule``.
    static func make(
        _ request: LoginRequest,
        appIsKnown: Bool,
        isSignedIn: Bool?
    ) -> Result<LoginDecision, LoginRefusal> {
        guard appIsKnown else { return .failure(.unknownApp(request.account.appID)) }
        guard let isSignedIn else { return .failure(.unknownPerson(request.account.person)) }

        return switch (isSignedIn, request.force) {
        case (true, _): .success(.account)
        case (false, true): .failure(.hostLoginNeeded(request.account.hostApp))
        case (false, false): .success(.deviceOnly)
        }
    }
}
