import HTTPTypes
import OpenPlatform
import Testing

@testable import QuaverServer

@Suite struct NotifyUserTests {
    private static let path = "/api/notification/v2/subscription/notify_user/"
    private static let good = #"{"err_no":0,"err_msg":"","log_id":"LOG","data":{}}"#

    private static func body(_ changes: KeyValuePairs<String, JSONValue?> = [:]) -> String {
        var fields: JSONObject = ["msg_id": "ONE", "open_id": "OPENID", "data": ["单号": "7"]]
        for (name, value) in changes { fields[name] = value }
        return JSONValue.object(fields).text
    }

    private static func failure(_ code: Int, _ text: String) -> String {
        #"{"err_no":\#(code),"err_msg":"\#(text)","log_id":"LOG","data":{}}"#
    }

    @Test(arguments: [path, "/api/notification/v2/subscription/notify_user"])
    func `a message is sent once, with and without a trailing slash`(path: String) async throws {
        try await PushBench.with { push async throws in
            #expect(try await push.open(.post, path, Self.body(["notify_type": [1, 2]])) == Self.good)
            #expect(try push.inbox.map(\.ways) == [[.inbox]])
            push.platform.clock.advance(by: 1)
            #expect(
                try await push.open(.post, path, Self.body()) == Self.failure(28_014_041, "推送次数已用完")
            )
            #expect(try push.inbox.count == 1)
        }
    }

    static let refusals = [
        Refusal(name: "no template", body: body(["msg_id": nil]), answer: failure(28_001_038, "参数错误")),
        Refusal(name: "no JSON", body: "[]", answer: failure(28_001_038, "参数错误")),
        Refusal(name: "data is a text", body: body(["data": "7"]), answer: failure(28_001_038, "参数错误")),
        Refusal(
            name: "unknown way",
            body: body(["notify_type": [3]]),
            answer: failure(28_001_038, "参数错误")
        ),
        Refusal(
            name: "unknown template",
            body: body(["msg_id": "MSG-9"]),
            answer: failure(28_001_038, "参数错误")
        ),
        Refusal(
            name: "unknown person",
            body: body(["open_id": "nobody"]),
            answer: failure(28_001_004, "openid无效")
        ),
        Refusal(
            name: "banned template",
            body: body(["msg_id": "BANNED"]),
            answer: failure(28_001_019, "应用能力被封禁")
        ),
        Refusal(
            name: "forbidden word",
            body: body(["data": ["单号": "毒品"]]),
            answer: failure(28_001_052, "内容违规")
        ),
        Refusal(
            name: "never asked",
            body: body(["msg_id": "NEW", "data": [:]]),
            answer: failure(28_014_043, "用户未订阅该模板")
        ),
    ]

    @Test(arguments: refusals)
    func `a refused message has the platform's code and text, and spends nothing`(
        refusal: Refusal
    ) async throws {
        try await PushBench.with { push async throws in
            #expect(try await push.open(.post, Self.path, refusal.body) == refusal.answer)
            #expect(try push.inbox.isEmpty)
            #expect(try await push.open(.post, Self.path, Self.body()) == Self.good)
        }
    }

    @Test func `a refusal and haste have their own codes`() async throws {
        try await PushBench.with { push async throws in
            try push.say(.reject, to: "NEW")
            let new = Self.body(["msg_id": "NEW", "data": [:]])
            #expect(
                try await push.open(.post, Self.path, new) == Self.failure(28_014_036, "用户拒绝接收")
            )
            let long = Self.body(["msg_id": "LONG", "data": [:]])
            #expect(try await push.open(.post, Self.path, long) == Self.good)
            #expect(
                try await push.open(.post, Self.path, long) == Self.failure(28_003_018, "推送频率过高")
            )
        }
    }

    @Test func `only a client token opens it, while it lives`() async throws {
        try await PushBench.with { push async throws in
            let invalid = Self.failure(28_001_003, "access_token无效")
            for token in ["", "made up", push.accessToken] {
                #expect(try await push.open(.post, Self.path, Self.body(), token: token) == invalid)
            }
            push.platform.clock.advance(by: 7200)
            #expect(
                try await push.open(.post, Self.path, Self.body())
                    == Self.failure(28_001_008, "access_token过期,请刷新或重新授权")
            )
            #expect(try push.inbox.isEmpty)
        }
    }
}
