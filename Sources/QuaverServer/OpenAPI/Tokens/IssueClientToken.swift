import HTTPTypes
import OpenPlatform

/// `POST /oauth/client_token/` (developer.open-douyin.com …/server/interface-request-credential/get-client_token).
struct IssueClientToken: OpenEndpoint {
    static let name = "client_token"
    static let method = HTTPRequest.Method.post
    static let path = "/oauth/client_token"
    static let envelope = Envelope.oauth
    static let depth = EndpointDepth.exact
    static let failures = CountedTokenRefusal.oauthFailures
    static let source = "…/server/interface-request-credential/get-client_token"

    let platform: OpenPlatform

    func answer(_ call: OpenCall) throws -> OpenAnswer {
        let request = call.clientTokenRequest
        return switch try platform.issueClientToken(request) {
        case .success(let token):
            .success(
                token.wire,
                appID: request.appID,
                rules: TokenRule.lines(broken: nil)
                    + platform.settings.callLimits.clientToken.map { $0.line(.passed) }
            )
        case .failure(let refusal): .failure(refusal.oauth, refusal, appID: request.appID)
        }
    }
}

extension OpenCall {
    /// The request under the names of the newer endpoints, or those of the older ones, which many clients send.
    var clientTokenRequest: TokenRequest {
        TokenRequest(
            appID: text("client_key", or: "appid", "app_id") ?? "",
            secret: Secret(text("client_secret", or: "secret") ?? ""),
            grantType: text("grant_type") ?? ""
        )
    }
}

extension CountedTokenRefusal {
    /// The code on the wire; of the texts only that of 10003 is documented.
    var oauth: WireFailure {
        switch self {
        case .unproven(.missing(.appID)), .unproven(.unknownApp): WireFailure(10003, "配置无效")
        case .unproven(.missing(.secret)), .unproven(.missing(.grantType)), .unproven(.wrongGrantType):
            WireFailure(10002, "参数错误", .inferred)
        case .unproven(.wrongSecret): WireFailure(10013, "client_key或者client_secret错误", .inferred)
        case .tooManyCalls: WireFailure(10020, "刷新次数过多", .inferred)
        }
    }

    /// The refusals that the pages of the client token list.
    static let oauthFailures = [
        CountedTokenRefusal.unproven(.missing(.grantType)).oauth,
        CountedTokenRefusal.unproven(.unknownApp("")).oauth,
        CountedTokenRefusal.unproven(.wrongSecret).oauth,
        WireFailure(10020, "刷新次数过多", .inferred),
        Envelope.oauth.accident,
    ]
}
