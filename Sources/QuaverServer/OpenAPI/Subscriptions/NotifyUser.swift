import HTTPTypes
import OpenPlatform

/// `POST /api/notification/v2/subscription/notify_user/`, the client token in a header.
struct NotifyUser: OpenEndpoint {
    static let name = "notify_user"
    static let method = HTTPRequest.Method.post
    static let path = "/api/notification/v2/subscription/notify_user"
    static let envelope = Envelope.open(empty: [:])
    static let depth = EndpointDepth.exact
    static let failures = PushRefusal.documentedFailures
    static let source = "…/server/subscribe-notification/notify-user-v2"

    let platform: OpenPlatform

    func answer(_ call: OpenCall) throws -> OpenAnswer {
        try platform.answer(call, with: .client, in: .header("access-token"), refusing: \.open) { appID in
            let request = PushRequest(
                appID: appID,
                templateID: call.text("msg_id") ?? "",
                openID: call.text("open_id") ?? "",
                data: call.body.value("data"),
                page: call.body.value("page"),
                ways: call.body.value("notify_type")
            )
            return try platform.answer(request, refusing: \.wire)
        }
    }
}

extension PushRefusal {
    /// The code and text on the wire; no text is published, and the page's table is known in part only.
    fileprivate var wire: WireFailure {
        switch self {
        case .missing, .malformed, .otherApp, .unknownTemplate, .templateIsOff, .strangeKeyword,
            .missingKeyword:
            .openParameters
        case .unknownOpenID: .openOpenID
        case .banned: WireFailure(28_001_019, "应用能力被封禁", .inferred)
        case .forbiddenContent: WireFailure(28_001_052, "内容违规", .inferred)
        case .notSubscribed: WireFailure(28_014_043, "用户未订阅该模板", .inferred)
        case .refused: WireFailure(28_014_036, "用户拒绝接收", .inferred)
        case .spent, .tooMany: WireFailure(28_014_041, "推送次数已用完", .inferred)
        case .tooSoon: WireFailure(28_003_018, "推送频率过高", .inferred)
        }
    }

    /// The refusals that the pages list.
    fileprivate static let documentedFailures =
        WireFailure.openCommon + [
            PushRefusal.unknownOpenID.wire, PushRefusal.banned("").wire,
            PushRefusal.forbiddenContent(keyword: "").wire, PushRefusal.refused.wire,
            PushRefusal.spent.wire, PushRefusal.notSubscribed.wire,
            PushRefusal.tooSoon(after: PlatformInstant(seconds: 0)).wire,
        ]
}
