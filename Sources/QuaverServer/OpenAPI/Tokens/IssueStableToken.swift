import HTTPTypes
import OpenPlatform

/// `POST /api/apps/stable_token`: the same access token while it is valid, or by force a new one
/// (developer.open-douyin.com …/mini-game …/gen-stable-access-token).
struct IssueStableToken: OpenEndpoint {
    static let name = "stable_token"
    static let method = HTTPRequest.Method.post
    static let path = "/api/apps/stable_token"
    static let aliases = [miniGamePath]
    static let envelope = Envelope.open(empty: ["access_token": "", "expires_in": 0])
    static let depth = EndpointDepth.exact
    static let failures = CountedTokenRefusal.stableFailures
    static let source = "…/mini-game …/gen-stable-access-token"

    let platform: OpenPlatform

    func answer(_ call: OpenCall) throws -> OpenAnswer {
        let force = call.flag("force_refresh") ?? false
        let request = TokenRequest(
            appID: call.text("appid", or: "app_id") ?? "",
            secret: Secret(call.text("secret") ?? ""),
            grantType: call.text("grant_type") ?? ""
        )
        return switch try platform.stableToken(.access, request, force: force) {
        case .success(let token): .success(token.wire, appID: request.appID, rules: passed(force: force))
        case .failure(let refusal): .failure(refusal.stable, refusal, appID: request.appID)
        }
    }

    private func passed(force: Bool) -> [TraceRule] {
        let limits = platform.settings.callLimits
        let counted = force ? limits.forcedStableToken : limits.stableToken
        return TokenRule.lines(broken: nil) + counted.map { $0.line(.passed) }
    }
}

extension CountedTokenRefusal {
    /// The code on the wire: the page has one code for all parameters and says which in the text, inferred here.
    var stable: WireFailure {
        switch self {
        case .unproven(let refusal): WireFailure(28_001_038, refusal.wire.text, .inferred)
        case .tooManyCalls: WireFailure(28_005_139, "请求过于频繁", .inferred)
        }
    }

    /// The refusals that the page of the stable token lists.
    static let stableFailures = [
        WireFailure(28_005_139, "请求过于频繁", .inferred),
        CountedTokenRefusal.unproven(.missing(.appID)).stable,
        Envelope.open(empty: nil).accident,
    ]
}
