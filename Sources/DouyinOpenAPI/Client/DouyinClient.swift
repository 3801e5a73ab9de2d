import Foundation

/// Calls the open platform in the name of one mini-app.
///
/// ```swift
/// let douyin = DouyinClient(app: "tt0123456789abcdef", secret: AppSecret(secret))
/// let session = try await douyin.session(code: code)
/// ```
///
/// A client is cheap and `Sendable`; make one for each app and keep it. Tokens are fetched when the first call needs
/// one. ``run()`` refreshes them beforehand, so that no call waits.
public final class DouyinClient: Sendable {
    /// The app's id.
    public let appID: String

    /// The platform that is called.
    public let environment: DouyinEnvironment

    /// How the client works.
    public let options: DouyinOptions

    let secret: AppSecret
    let accessTokens: TokenKeeper
    let clientTokens: TokenKeeper

    /// Makes a client.
    ///
    /// - Parameters:
    ///   - id: The app's id, `tt…`.
    ///   - secret: The app's secret from the console.
    ///   - environment: The platform to call.
    ///   - options: How to work.
    public init(
        app id: String,
        secret: AppSecret,
        environment: DouyinEnvironment = .production,
        options: DouyinOptions = DouyinOptions()
    ) {
        appID = id
        self.secret = secret
        self.environment = environment
        self.options = options
        let issuer = TokenIssuer(appID: id, secret: secret, environment: environment, options: options)
        let holder = UUID().uuidString
        accessTokens = issuer.keeper(of: .access, holder: holder)
        clientTokens = issuer.keeper(of: .client, holder: holder)
    }

    /// Makes a call, with a token if it needs one, and reads its answer.
    ///
    /// - Returns: The answer's members.
    func answer<Answer>(to call: Call<Answer>) async throws(DouyinError) -> Answer {
        try await exchange(call).answer(to: call)
    }

    /// Makes a call, with a token if it needs one; when the platform calls the token dead, renews it and tries once
    /// more.
    func exchange<Answer>(_ call: Call<Answer>) async throws(DouyinError) -> Reply {
        guard let kind = call.credential.kind else {
            return try await send(call, token: nil).checked(for: call)
        }

        let keeper = keeper(of: kind)
        let token = try await keeper.token()
        do {
            return try await send(call, token: token.text).checked(for: call)
        } catch  where error.saysTokenIsDead {
            try await keeper.expire(token)
            let fresh = try await keeper.token()
            return try await send(call, token: fresh.text).checked(for: call)
        }
    }

    private func send<Answer>(_ call: Call<Answer>, token: TokenText?) async throws(DouyinError) -> Reply {
        let request = try call.request(in: environment, token: token)
        return try await options.send(request, call: call.name, appID: appID)
    }

    func keeper(of kind: TokenKind) -> TokenKeeper {
        switch kind {
        case .access: accessTokens
        case .client: clientTokens
        }
    }
}

extension DouyinError {
    /// Whether the platform says that the token is over or no token of this app.
    var saysTokenIsDead: Bool {
        switch code.number {
        case 28_001_003, 28_001_008, 2_190_002, 2_190_008, 10_008, 40_002: true
        case 401: call == "text tags" || call == "image tags"
        case 2: call == "image censor v2" && message.contains("token")
        default: false
        }
    }
}
