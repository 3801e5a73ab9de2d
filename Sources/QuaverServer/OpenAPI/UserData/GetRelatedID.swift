import HTTPTypes
import OpenPlatform

/// `POST /api/apps/v1/auth/get_related_id/`: the id that all apps of a company know a person by
/// (developer.open-douyin.com …/unique-id-guide).
struct GetRelatedID: OpenEndpoint {
    static let name = "get_related_id"
    static let method = HTTPRequest.Method.post
    static let path = "/api/apps/v1/auth/get_related_id"
    static let envelope = Envelope.open(empty: ["allied_id": ""])
    static let depth = EndpointDepth.shape
    static let failures = AlliedIDRefusal.sharedFailures
    static let source = "…/unique-id-guide"

    let platform: OpenPlatform

    func answer(_ call: OpenCall) throws -> OpenAnswer {
        try platform.answer(call, with: .client, in: .header("access-token"), refusing: \.open) { appID in
            switch try platform.alliedID(of: call.text("open_id", or: "openid") ?? "", for: appID) {
            case .success(let found):
                .success(
                    ["allied_id": .string(found.alliedID)],
                    appID: appID,
                    person: found.account.person,
                    rules: AlliedIDRule.lines(broken: nil)
                )
            case .failure(let refusal): .failure(refusal.wire, refusal, appID: appID)
            }
        }
    }
}

extension AlliedIDRefusal {
    /// The newer platform's numbers for such cases; the page has no table of its own.
    var wire: WireFailure {
        switch self {
        case .missingOpenID: WireFailure(28_001_007, "参数缺失或错误: open_id", .inferred)
        case .unknownPerson: WireFailure(28_001_004, "openid无效", .inferred)
        case .otherApp: WireFailure(28_001_015, "access_token与openid不匹配", .inferred)
        }
    }

    /// The refusals that all of the newer platform's endpoints share, as far as they can happen here.
    static let sharedFailures = [
        TokenCheckRefusal.unknown.open, AlliedIDRefusal.unknownPerson(openID: "").wire,
        Envelope.open(empty: nil).accident, AlliedIDRefusal.missingOpenID.wire,
        TokenCheckRefusal.expired(at: PlatformInstant(seconds: 0)).open,
        AlliedIDRefusal.otherApp(openID: "").wire,
    ]
}
