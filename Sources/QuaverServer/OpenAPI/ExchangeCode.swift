import HTTPTypes
import OpenPlatform

/// `POST /api/apps/v2/jscode2session` (developer.open-douyin.com …/server/log-in/code-2-session).
struct ExchangeCode: OpenEndpoint {
    static let name = "jscode2session"
    static let method = HTTPRequest.Method.post
    static let path = "/api/apps/v2/jscode2session"

    let platform: OpenPlatform

    func answer(_ parameters: CallParameters) throws -> OpenAnswer {
        let exchange = CodeExchange(parameters)
        return switch try platform.exchange(exchange) {
        case .success(let session): .legacyV2(success: session.wire, appID: exchange.appID)
        case .failure(let refusal):
            .legacyV2(
                failure: refusal.wire,
                empty: ["session_key": "", "openid": "", "anonymous_openid": "", "unionid": ""],
                appID: exchange.appID,
                refusal
            )
        }
    }
}

/// `GET /api/apps/jscode2session`, the form of 2020.
struct ExchangeCodeV1: OpenEndpoint {
    static let name = "jscode2session_v1"
    static let method = HTTPRequest.Method.get
    static let path = "/api/apps/jscode2session"

    let platform: OpenPlatform

    func answer(_ parameters: CallParameters) throws -> OpenAnswer {
        let exchange = CodeExchange(parameters)
        return switch try platform.exchange(exchange) {
        case .success(let session):
            .legacyV1(success: session.wire, leading: ["error": 0], appID: exchange.appID)
        case .failure(let refusal): .legacyV1(failure: refusal.wire, appID: exchange.appID, refusal)
        }
    }
}

extension CodeExchange {
    fileprivate init(_ parameters: CallParameters) {
        self.init(
            appID: parameters.text("appid") ?? "",
            secret: Secret(parameters.text("secret") ?? ""),
            code: parameters.text("code"),
            anonymousCode: parameters.text("anonymous_code")
        )
    }
}

extension SessionGrant {
    fileprivate var wire: JSONValue {
        [
            "session_key": .string(sessionKey?.revealed ?? ""), "openid": .string(openID ?? ""),
            "anonymous_openid": .string(anonymousOpenID ?? ""), "unionid": .string(unionID ?? ""),
        ]
    }
}

extension SessionRefusal {
    /// The code and text on the wire; the text of 40019 is inferred, the others documented or observed.
    var wire: WireFailure {
        switch self {
        case .missing: WireFailure(code: 40014, text: "bad params")
        case .unknownApp: WireFailure(code: 40015, text: "bad appid")
        case .wrongSecret: WireFailure(code: 40017, text: "bad secret")
        case .badCode: WireFailure(code: 40018, text: "bad code")
        case .badAnonymousCode: WireFailure(code: 40019, text: "bad anonymous_code")
        }
    }
}
