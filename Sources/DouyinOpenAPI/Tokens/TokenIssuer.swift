/// Fetches an app's two tokens from the platform.
struct TokenIssuer: Sendable {
    let appID: String
    let secret: AppSecret
    let environment: DouyinEnvironment
    let options: DouyinOptions

    /// Keeps one of the tokens.
    func keeper(of kind: TokenKind, holder: String) -> TokenKeeper {
        let host =
            switch kind {
            case .access: environment.legacyHost
            case .client: environment.openHost
            }
        var limited = options
        limited.timeout = min(options.timeout, options.tokenPolicy.lease * 2 / 3)
        let issuer = TokenIssuer(appID: appID, secret: secret, environment: environment, options: limited)
        return TokenKeeper(
            TokenKey(appID: appID, kind: kind, host: host),
            options: options,
            holder: holder
        ) { () async throws(DouyinError) in
            switch kind {
            case .access: try await issuer.fetch(issuer.accessToken)
            case .client: try await issuer.fetch(issuer.clientToken)
            }
        }
    }

    private func fetch(_ call: Call<IssuedToken>) async throws(DouyinError) -> TokenKeeper.Fresh {
        let request = try call.request(in: environment, token: nil)
        let reply = try await options.send(request, call: call.name, appID: appID)
        let issued = try reply.checked(for: call).answer(to: call)
        return TokenKeeper.Fresh(text: TokenText(issued.text), seconds: issued.seconds)
    }

    /// `POST /api/apps/v2/token` (…/get-access-token).
    private var accessToken: Call<IssuedToken> {
        Call(
            name: "access token",
            host: .legacy,
            path: "/api/apps/v2/token",
            envelope: .legacyV2,
            credential: .none,
            body: [
                "appid": .text(appID), "secret": .text(secret.revealed), "grant_type": "client_credential",
            ]
        )
    }

    /// `POST /oauth/client_token/` (…/get-client_token).
    private var clientToken: Call<IssuedToken> {
        Call(
            name: "client token",
            host: .open,
            path: "/oauth/client_token/",
            envelope: .oauth,
            credential: .none,
            body: [
                "client_key": .text(appID), "client_secret": .text(secret.revealed),
                "grant_type": "client_credential",
            ]
        )
    }
}

/// The members of either token's answer.
private struct IssuedToken: Decodable, Sendable {
    let text: String
    let seconds: Double

    private enum Key: String, CodingKey {
        case text = "access_token", seconds = "expires_in"
    }

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        guard let text = try fields.filledText(.text), let seconds = try fields.number(.seconds) else {
            throw DecodingError.dataCorruptedError(
                forKey: .text,
                in: fields,
                debugDescription: "a token needs access_token and expires_in"
            )
        }
        self.text = text
        self.seconds = Double(seconds)
    }
}
