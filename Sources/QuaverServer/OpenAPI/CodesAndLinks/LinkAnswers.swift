import OpenPlatform

extension OpenAnswer {
    /// The answer of the endpoints that make links.
    static func link(
        _ decision: Result<Link, LinkRefusal>,
        appID: String,
        _ wire: (Link) -> JSONValue
    ) -> OpenAnswer {
        answer(decision, appID: appID, rules: LinkRule.lines(broken: nil), wire)
    }

    /// The answer of the endpoints that tell where a link leads.
    static func linkInfo(
        _ decision: Result<Link, LinkRefusal>,
        appID: String,
        _ wire: (Link) -> JSONValue
    ) -> OpenAnswer {
        answer(decision, appID: appID, rules: LinkQueryRule.lines(broken: nil), wire)
    }

    /// The answer of the endpoints that tell how many links are left.
    static func linkQuota<Quota>(
        _ decision: Result<Quota, LinkRefusal>,
        appID: String,
        _ wire: (Quota) -> JSONValue
    ) -> OpenAnswer {
        answer(decision, appID: appID, rules: [], wire)
    }

    private static func answer<Value>(
        _ decision: Result<Value, LinkRefusal>,
        appID: String,
        rules: [TraceRule],
        _ wire: (Value) -> JSONValue
    ) -> OpenAnswer {
        switch decision {
        case .success(let value): .success(wire(value), appID: appID, rules: rules)
        case .failure(let refusal): .failure(refusal.wire, refusal, appID: appID)
        }
    }
}

extension LinkQuota {
    /// The two numbers under the names of an endpoint.
    func wire(used: String, limit: String) -> JSONValue {
        [used: .integer(self.used), limit: .integer(self.limit)]
    }
}

extension LinkRefusal {
    /// The code on the wire: the pages have 28005001 for all parameters, and no number for the rest.
    var wire: WireFailure {
        switch self {
        case .wrong: WireFailure(28_005_001, "参数解析失败")
        case .unknownLink(let kind), .expired(let kind, _):
            WireFailure(28_005_001, "\(kind.field)不存在或已失效", .inferred)
        case .tooManyCalls: WireFailure(28_006_003, "请求频率超限", .inferred)
        case .quotaIsUsedUp: WireFailure(28_003_017, "quota已用完", .inferred)
        }
    }

    /// The refusals that the pages of links list.
    static let documentedFailures = [
        TokenCheckRefusal.unknown.open, LinkRefusal.wrong(.appID).wire,
        WireFailure(28_005_015, "权限被封禁"),
    ]
}
