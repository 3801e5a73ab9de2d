import HTTPTypes
import OpenPlatform

/// `POST /api/apps/v2/jscode2session` (developer.open-douyin.com …/server/log-in/code-2-session).
struct ExchangeCode: OpenEndpoint {
    static let name = "jscode2session"
    static let method = HTTPRequest.Method.post
    static let path = "/api/apps/v2/jscode2session"
    static let aliases = [miniGamePath]
    static let envelope = Envelope.legacyV2(
        empty: ["session_key": "", "openid": "", "anonymous_openid": "", "unionid": ""]
    )
    static let depth = EndpointDepth.exact
    static let failures = SessionRefusal.documentedFailures
    static let source = "…/server/log-in/code-2-session"

    let platform: OpenPlatform

    func answer(_ call: OpenCall) throws -> OpenAnswer {
        try platform.exchange(call)
    }
}

/// `GET /api/apps/jscode2session`, the form of 2020.
struct ExchangeCodeV1: OpenEndpoint {
    static let name = "jscode2session_v1"
    static let method = HTTPRequest.Method.get
    static let path = "/api/apps/jscode2session"
    static let aliases = [miniGamePath]
    static let envelope = Envelope.legacyV1(leading: ["error": 0])
    static let depth = EndpointDepth.exact
    static let failures = SessionRefusal.documentedFailures
    static let source = "the official pages of 2020"

    let platform: OpenPlatform

    func answer(_ call: OpenCall) throws -> OpenAnswer {
        try platform.exchange(call)
    }
}

extension OpenPlatform {
    fileprivate func exchange(_ call: OpenCall) throws -> OpenAnswer {
        let exchange = CodeExchange(
            appID: call.text("appid") ?? "",
            secret: Secret(call.text("secret") ?? ""),
            code: call.text("code"),
            anonymousCode: call.text("anonymous_code")
        )
        return switch try self.exchange(exchange) {
        case .success(let session):
            .success(
                session.wire,
                appID: exchange.appID,
                person: session.person,
                rules: ExchangeRule.lines(broken: nil)
            )
        case .failure(let refusal): .failure(refusal.wire, refusal, appID: exchange.appID)
        }
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
        case .missing: WireFailure(40014, "bad params", .inferred)
        case .unknownApp: WireFailure(40015, "bad appid")
        case .wrongSecret: WireFailure(40017, "bad secret")
        case .badCode: WireFailure(40018, "bad code")
        case .badAnonymousCode: WireFailure(40019, "bad anonymous_code", .inferred)
        }
    }

    /// The refusals that the pages of the exchange list.
    static let documentedFailures = [
        WireFailure(-1, "system error", .inferred), SessionRefusal.missing(.appID).wire,
        SessionRefusal.unknownApp("").wire, SessionRefusal.wrongSecret.wire,
        SessionRefusal.badCode(.unknown).wire, SessionRefusal.badAnonymousCode(.unknown).wire,
    ]
}
