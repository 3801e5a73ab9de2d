import HTTPTypes
import OpenPlatform

/// `POST /api/apps/v2/token` (developer.open-douyin.com …/server/interface-request-credential/get-access-token).
struct IssueAccessToken: OpenEndpoint {
    static let name = "token"
    static let method = HTTPRequest.Method.post
    static let path = "/api/apps/v2/token"

    let platform: OpenPlatform

    func answer(_ parameters: CallParameters) throws -> OpenAnswer {
        let appID = parameters.text("appid")
        return switch try platform.issueToken(parameters) {
        case .success(let token): .legacyV2(success: token.wire, appID: appID)
        case .failure(let refusal):
            .legacyV2(
                failure: refusal.wire,
                empty: ["access_token": "", "expires_in": 0],
                appID: appID,
                refusal
            )
        }
    }
}

/// `GET /api/apps/token`, the form of 2020.
struct IssueAccessTokenV1: OpenEndpoint {
    static let name = "token_v1"
    static let method = HTTPRequest.Method.get
    static let path = "/api/apps/token"

    let platform: OpenPlatform

    func answer(_ parameters: CallParameters) throws -> OpenAnswer {
        let appID = parameters.text("appid")
        return switch try platform.issueToken(parameters) {
        case .success(let token): .legacyV1(success: token.wire, appID: appID)
        case .failure(let refusal): .legacyV1(failure: refusal.wire, appID: appID, refusal)
        }
    }
}

extension OpenPlatform {
    fileprivate func issueToken(_ parameters: CallParameters) throws -> Result<AccessToken, TokenRefusal> {
        try issueToken(
            appID: parameters.text("appid") ?? "",
            secret: Secret(parameters.text("secret") ?? ""),
            grantType: parameters.text("grant_type") ?? ""
        )
    }
}

extension AccessToken {
    fileprivate var wire: JSONValue {
        ["access_token": .string(token.revealed), "expires_in": .integer(expiresIn)]
    }
}

extension TokenRefusal {
    /// The code and text on the wire; 40014 and the text of 40020 are inferred, the others documented.
    var wire: WireFailure {
        switch self {
        case .missing: WireFailure(code: 40014, text: "bad params")
        case .wrongGrantType: WireFailure(code: 40020, text: "bad grant_type")
        case .unknownApp: WireFailure(code: 40015, text: "bad appid")
        case .wrongSecret: WireFailure(code: 40017, text: "bad secret")
        }
    }
}
