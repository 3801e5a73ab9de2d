import HTTPTypes
import OpenPlatform

/// `POST /api/apps/subscribe_notification/developer/v1/notify`, the token in the body.
struct NotifyV1: OpenEndpoint {
    static let name = "notify_v1"
    static let method = HTTPRequest.Method.post
    static let path = "/api/apps/subscribe_notification/developer/v1/notify"
    static let aliases = [miniGamePath]
    static let envelope = Envelope.legacyV2(success: "", empty: nil)
    static let depth = EndpointDepth.exact
    static let failures = PushRefusal.documentedFailuresV1
    static let source = "…/server/subscribe-notification/notify"

    let platform: OpenPlatform

    func answer(_ call: OpenCall) throws -> OpenAnswer {
        try platform.answer(call, with: .access, in: .parameter, refusing: \.legacy) { appID in
            let request = PushRequest(
                appID: appID,
                namedAppID: call.text("app_id") ?? "",
                templateID: call.text("tpl_id") ?? "",
                openID: call.text("open_id") ?? "",
                data: call.body.value("data"),
                page: call.body.value("page")
            )
            return try platform.answer(request, refusing: \.wireV1)
        }
    }
}

extension PushRefusal {
    /// The code and text on the wire; the page prints one text only, the one of a wrong app or person.
    fileprivate var wireV1: WireFailure {
        switch self {
        case .missing, .malformed: WireFailure(1000, "参数格式错误", .inferred)
        case .otherApp, .unknownOpenID: WireFailure(1001, "app_id / open_id不合法")
        case .unknownTemplate, .templateIsOff: WireFailure(1001, "tpl_id不合法", .inferred)
        case .strangeKeyword, .missingKeyword: WireFailure(1001, "data不合法", .inferred)
        case .forbiddenContent: WireFailure(1008, "内容违规", .inferred)
        case .banned: WireFailure(1009, "推送能力被封禁", .inferred)
        case .tooSoon, .tooMany: WireFailure(1010, "推送频率过高", .inferred)
        case .notSubscribed, .refused, .spent: WireFailure(28_014_043, "用户未订阅该模板", .inferred)
        }
    }

    /// The refusals that the pages list; a request per second too many is left to faults.
    fileprivate static let documentedFailuresV1 = [
        PushRefusal.missing(.data).wireV1, PushRefusal.unknownOpenID.wireV1,
        PushRefusal.forbiddenContent(keyword: "").wireV1, PushRefusal.banned("").wireV1,
        PushRefusal.tooMany(limit: 0).wireV1, WireFailure(2000, "内部错误", .inferred),
        WireFailure(28_006_003, "请求过于频繁", .inferred), PushRefusal.notSubscribed.wireV1,
    ]
}
