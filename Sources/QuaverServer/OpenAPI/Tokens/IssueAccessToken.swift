import HTTPTypes
import OpenPlatform

/// `POST /api/apps/v2/token` (developer.open-douyin.com …/server/interface-request-credential/get-access-token).
struct IssueAccessToken: OpenEndpoint {
    static let name = "token"
    static let method = HTTPRequest.Method.post
    static let path = "/api/apps/v2/token"
    static let aliases = [miniGamePath]
    static let envelope = Envelope.legacyV2(empty: ["access_token": "", "expires_in": 0])
    static let depth = EndpointDepth.exact
    static let failures = TokenRefusal.documentedFailures
    static let source = "…/server/interface-request-credential/get-access-token"

    let platform: OpenPlatform

    func answer(_ call: OpenCall) throws -> OpenAnswer {
        try platform.issueToken(call)
    }
}

/// `GET /api/apps/token`, the form of 2020.
struct IssueAccessTokenV1: OpenEndpoint {
    static let name = "token_v1"
    static let method = HTTPRequest.Method.get
    static let path = "/api/apps/token"
    static let aliases = [miniGamePath]
    static let envelope = Envelope.legacyV1(leading: [:])
    static let depth = EndpointDepth.exact
    static let failures = TokenRefusal.documentedFailures
    static let source = "the official pages of 2020"

    let platform: OpenPlatform

    func answer(_ call: OpenCall) throws -> OpenAnswer {
        try platform.issueToken(call)
    }
}

extension OpenPlatform {
    fileprivate func issueToken(_ call: OpenCall) throws -> OpenAnswer {
        let appID = call.text("appid")
        let decision = try issueToken(
            appID: appID ?? "",
            secret: Secret(call.text("secret") ?? ""),
            grantType: call.text("grant_type") ?? ""
        )
        return switch decision {
        case .success(let token): .success(token.wire, appID: appID, rules: TokenRule.lines(broken: nil))
        case .failure(let refusal): .failure(refusal.wire, refusal, appID: appID)
        }
    }
}

extension AccessToken {
    /// The fields of all token endpoints.
    var wire: JSONValue {
        ["access_token": .string(token.revealed), "expires_in": .integer(expiresIn)]
    }
}

extension TokenRefusal {
    /// The code and text on the wire; 40014 and the text of 40020 are inferred, the others documented.
    var wire: WireFailure {
        switch self {
        case .missing: WireFailure(40014, "bad params", .inferred)
        case .wrongGrantType: WireFailure(40020, "bad grant_type", .inferred)
        case .unknownApp: WireFailure(40015, "bad appid")
        case .wrongSecret: WireFailure(40017, "bad secret")
        }
    }

    /// The refusals that the pages of the access token list.
    static let documentedFailures = [
        WireFailure(-1, "system error", .inferred), TokenRefusal.missing(.appID).wire,
        TokenRefusal.unknownApp("").wire, TokenRefusal.wrongSecret.wire, TokenRefusal.wrongGrantType("").wire,
    ]
}
