import DouyinCrypto

/// The rules of a login signature, in the order they are asked.
package enum SignatureRule: PlatformRule {
    /// See ``SignatureRefusal/missing(_:)``.
    case parametersAreSent

    /// See ``SignatureRefusal/unknownMethod(_:)``.
    case methodIsKnown

    /// See ``SignatureRefusal/unknownPerson(openID:)``.
    case personIsKnown

    /// See ``SignatureRefusal/sessionIsOver(at:)``.
    case sessionCounts

    /// See ``SignatureRefusal/wrongSignature``.
    case signatureIsRight
}

extension LoginSignature {
    /// Decides without looking anything up.
    ///
    /// - Parameters:
    ///   - session: The session of the account with that open id, `nil` when there is no such account.
    ///   - life: Seconds that a session lives.
    ///   - now: When the call came.
    /// - Returns: The first refusal in the order of ``SignatureRule``, `nil` for a good signature.
    func refusal(session: Session?, life: Double, at now: PlatformInstant) -> SignatureRefusal? {
        if openID.isEmpty { return .missing(.openID) }
        if signature.isEmpty { return .missing(.signature) }
        if method.isEmpty { return .missing(.method) }
        if method != Self.hmacSHA256 { return .unknownMethod(method) }
        guard let session else { return .unknownPerson(openID: openID) }
        if let end = session.end(life: life, at: now) { return .sessionIsOver(at: end) }

        let expected = Signature.login(body: message, sessionKey: session.key.revealed)
        return expected.matches(signature) ? nil : .wrongSignature
    }
}

extension SignatureRefusal {
    /// The rule that refused.
    package var broken: SignatureRule {
        switch self {
        case .missing: .parametersAreSent
        case .unknownMethod: .methodIsKnown
        case .unknownPerson: .personIsKnown
        case .sessionIsOver: .sessionCounts
        case .wrongSignature: .signatureIsRight
        }
    }
}
