/// The rules of the access-token endpoints, in the order they are asked.
package enum TokenRule: PlatformRule {
    /// See ``TokenRefusal/missing(_:)``.
    case parametersAreSent

    /// See ``TokenRefusal/wrongGrantType(_:)``.
    case grantTypeIsKnown

    /// See ``TokenRefusal/unknownApp(_:)``.
    case appIsKnown

    /// See ``TokenRefusal/wrongSecret``.
    case secretIsRight
}

/// What a back end sends for a token; an empty text counts as not sent.
package struct TokenRequest: Sendable {
    /// The only kind of grant there is.
    static let clientCredential = "client_credential"

    /// The app id, which the newer endpoints call the client key.
    package let appID: String

    /// The app secret.
    package let secret: Secret

    /// What is asked for: `client_credential`.
    package let grantType: String

    /// Describes one call.
    ///
    /// - Parameters:
    ///   - appID: The app id.
    ///   - secret: The app secret.
    ///   - grantType: What is asked for.
    package init(appID: String, secret: Secret, grantType: String) {
        self.appID = appID
        self.secret = secret
        self.grantType = grantType
    }

    /// Decides without looking anything up.
    ///
    /// - Parameter expected: The secret of the app, `nil` when there is no such app.
    /// - Returns: The first refusal in the order of ``TokenRule``, `nil` when a token may be issued.
    func refusal(expected: Secret?) -> TokenRefusal? {
        if appID.isEmpty { return .missing(.appID) }
        if secret.revealed.isEmpty { return .missing(.secret) }
        if grantType.isEmpty { return .missing(.grantType) }
        if grantType != Self.clientCredential { return .wrongGrantType(grantType) }
        guard let expected else { return .unknownApp(appID) }
        return expected.matches(secret.revealed) ? nil : .wrongSecret
    }
}

extension TokenRefusal {
    /// The rule that refused.
    package var broken: TokenRule {
        switch self {
        case .missing: .parametersAreSent
        case .wrongGrantType: .grantTypeIsKnown
        case .unknownApp: .appIsKnown
        case .wrongSecret: .secretIsRight
        }
    }
}
