import HTTPTypes
import OpenPlatform
import Testing

@testable import QuaverServer

@Suite struct NotifyV1Tests {
    private static let path = "/api/apps/subscribe_notification/developer/v1/notify"

    /// A body of the call, with some fields changed; `nil` leaves one out.
    private static func body(_ changes: KeyValuePairs<String, JSONValue?> = [:]) -> String {
        var fields: JSONObject = [
            "access_token": "TOKEN", "app_id": "tt1", "tpl_id": "ONE", "open_id": "OPENID",
            "data": ["单号": "7"], "page": "pages/order?id=7",
        ]
        for (name, value) in changes { fields[name] = value }
        return JSONValue.object(fields).text
    }

    @Test(arguments: [path, "\(path)/", "/mgplatform\(path)"])
    func `a message is sent once, with and without a trailing slash, at both hosts`(path: String) async throws
    {
        try await PushBench.with { push async throws in
            let answer = try await push.bench.send(.post, path, push.filled(Self.body()))
            #expect(answer.status == 200)
            #expect(answer.text == #"{"err_no":0,"err_tips":""}"#)
            let message = try #require(try push.inbox.first)
            #expect(message.json["data"]?.text == #"{"单号":"7"}"#)
            #expect(message.page == "pages/order?id=7")

            push.platform.clock.advance(by: 1)
            let again = try await push.bench.send(.post, path, push.filled(Self.body()))
            #expect(again.text == #"{"err_no":28014043,"err_tips":"用户未订阅该模板"}"#)
            #expect(try push.inbox.count == 1)
        }
    }

    @Test func `a token in the address does as well, and the page may be left out`() async throws {
        try await PushBench.with { push async throws in
            let body = Self.body(["access_token": nil, "page": nil])
            let path = "\(Self.path)?access_token=\(push.accessToken)"
            #expect(
                try await push.bench.send(.post, path, push.filled(body)).text
                    == #"{"err_no":0,"err_tips":""}"#
            )
            #expect(try push.inbox.map(\.page) == [""])
        }
    }

    static let refusals = [
        Refusal(
            name: "no token",
            body: body(["access_token": nil]),
            answer: #"{"err_no":40002,"err_tips":"nil access_token"}"#
        ),
        Refusal(
            name: "wrong token",
            body: body(["access_token": "made up"]),
            answer: #"{"err_no":40002,"err_tips":"bad access_token"}"#
        ),
        Refusal(
            name: "no JSON",
            body: "tpl_id=ONE",
            answer: #"{"err_no":40002,"err_tips":"nil access_token"}"#
        ),
        Refusal(
            name: "no app id",
            body: body(["app_id": ""]),
            answer: #"{"err_no":1000,"err_tips":"参数格式错误"}"#
        ),
        Refusal(
            name: "no data",
            body: body(["data": nil]),
            answer: #"{"err_no":1000,"err_tips":"参数格式错误"}"#
        ),
        Refusal(
            name: "a value in an object, as in v2 of another platform",
            body: body(["data": ["单号": ["value": "7"]]]),
            answer: #"{"err_no":1000,"err_tips":"参数格式错误"}"#
        ),
        Refusal(
            name: "another app",
            body: body(["app_id": "tt2"]),
            answer: #"{"err_no":1001,"err_tips":"app_id / open_id不合法"}"#
        ),
        Refusal(
            name: "unknown person",
            body: body(["open_id": "nobody"]),
            answer: #"{"err_no":1001,"err_tips":"app_id / open_id不合法"}"#
        ),
        Refusal(
            name: "unknown template",
            body: body(["tpl_id": "MSG-9"]),
            answer: #"{"err_no":1001,"err_tips":"tpl_id不合法"}"#
        ),
        Refusal(
            name: "template that is off",
            body: body(["tpl_id": "OFF"]),
            answer: #"{"err_no":1001,"err_tips":"tpl_id不合法"}"#
        ),
        Refusal(
            name: "other keyword",
            body: body(["data": ["金额": "7"]]),
            answer: #"{"err_no":1001,"err_tips":"data不合法"}"#
        ),
        Refusal(
            name: "forbidden word",
            body: body(["data": ["单号": "赌博"]]),
            answer: #"{"err_no":1008,"err_tips":"内容违规"}"#
        ),
        Refusal(
            name: "banned template",
            body: body(["tpl_id": "BANNED"]),
            answer: #"{"err_no":1009,"err_tips":"推送能力被封禁"}"#
        ),
        Refusal(
            name: "never asked",
            body: body(["tpl_id": "NEW"]),
            answer: #"{"err_no":28014043,"err_tips":"用户未订阅该模板"}"#
        ),
    ]

    @Test(arguments: refusals)
    func `a refused message has the platform's code and text, and spends nothing`(
        refusal: Refusal
    ) async throws {
        try await PushBench.with { push async throws in
            let answer = try await push.bench.send(.post, Self.path, push.filled(refusal.body))
            #expect(answer.status == 200)
            #expect(answer.text == refusal.answer)
            #expect(try push.inbox.isEmpty)
            let right = try await push.bench.send(.post, Self.path, push.filled(Self.body()))
            #expect(right.text == #"{"err_no":0,"err_tips":""}"#)
        }
    }

    @Test func `a person gets one message a second`() async throws {
        try await PushBench.with { push async throws in
            let body = push.filled(Self.body(["tpl_id": "LONG"]))
            #expect(try await push.bench.send(.post, Self.path, body).text.contains(#""err_no":0"#))
            #expect(
                try await push.bench.send(.post, Self.path, body).text
                    == #"{"err_no":1010,"err_tips":"推送频率过高"}"#
            )
            push.platform.clock.advance(by: 1)
            #expect(try await push.bench.send(.post, Self.path, body).text.contains(#""err_no":0"#))
        }
    }

    @Test func `the trace names the rule, the person and what to do`() async throws {
        try await PushBench.with { push async throws in
            _ = try await push.bench.send(.post, Self.path, push.filled(Self.body(["tpl_id": "NEW"])))
            let entry = try #require(push.platform.trace.entries().last)
            #expect(entry.appID == "tt1" && entry.person == "amy")
            #expect(entry.rules.suffix(PushRule.allCases.count) == PushRefusal.notSubscribed.rules[...])
            #expect(entry.fix?.en.contains("tt.requestSubscribeMessage") == true)
            let text = try await push.bench.send(.get, "/_quaver/v1/trace").text
            #expect(!text.contains(push.accessToken))
        }
    }

    @Test func `the trace says when an accepted message is hidden`() async throws {
        try await PushBench.with { push async throws in
            let account = AccountKey(appID: "tt1", person: "amy", hostApp: .douyin)
            try push.platform.setMainSwitch(of: account, false)
            let answer = try await push.bench.send(.post, Self.path, push.filled(Self.body()))
            #expect(answer.text == #"{"err_no":0,"err_tips":""}"#)
            let entry = try #require(push.platform.trace.entries().last)
            #expect(entry.outcome == .ok)
            #expect(entry.rules.last?.state == .failed)
            #expect(try push.platform.events(of: "tt1").last?.name == .sendPushFailed)
        }
    }
}
