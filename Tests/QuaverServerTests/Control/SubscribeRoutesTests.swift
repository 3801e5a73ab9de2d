import HTTPTypes
import OpenPlatform
import Testing

@testable import QuaverServer

@Suite struct SubscribeRoutesTests {
    private static func bench(_ body: @Sendable @escaping (ServerBench) async throws -> Void) async throws {
        try await ServerBench.with { bench async throws in
            let templates = bench.platform.templates(of: "tt1")
            for template in [
                Template(id: "ONE", reminderWays: [.messageNotice, .push]), Template(id: "TWO"),
                Template(id: "LONG", kind: .longTerm), Template(id: "BANNED", state: .banned),
            ] {
                _ = try templates.create(template).get()
            }
            try await body(bench)
        }
    }

    private static func settings(_ id: String, _ status: String, kept: Bool = false, ways: String) -> String {
        #""\#(id)":{"status":"\#(status)","alwaysSubscribe":\#(kept),"allowReminderWay":[\#(ways)]}"#
    }

    private static func way(_ name: String, _ status: String) -> String {
        #"{"reminderType":"\#(name)","reminderStatus":"\#(status)"}"#
    }

    private static func result(_ settings: String...) -> String {
        #"{"templateSettings":{\#(settings.joined(separator: ","))},"errMsg":"requestSubscribeMessage:ok"}"#
    }

    private static func failure(_ detail: String, _ number: Int) -> String {
        #"{"errMsg":"requestSubscribeMessage:fail \#(detail)","errNo":\#(number)}"#
    }

    private static let notice = way("message_notice", "accept")

    static let answers = [
        Refusal(
            name: "everything is accepted",
            body: #"{"app_id":"tt1","template_ids":["TWO","ONE"]}"#,
            answer: result(
                settings("TWO", "accept", ways: notice),
                settings("ONE", "accept", ways: "\(notice),\(way("push", "accept"))")
            )
        ),
        Refusal(
            name: "a refusal that is kept, the other row not ticked",
            body: #"{"app_id":"tt1","template_ids":["ONE","TWO"],"answers":{"TWO":"reject"},"always":true}"#,
            answer: result(settings("TWO", "reject", kept: true, ways: way("message_notice", "reject")))
        ),
        Refusal(
            name: "a banned template among others",
            body: #"{"app_id":"tt1","template_ids":["TWO","BANNED"]}"#,
            answer: result(
                settings("TWO", "accept", ways: notice),
                settings("BANNED", "fail", ways: way("message_notice", "reject"))
            )
        ),
        Refusal(
            name: "no template",
            body: #"{"app_id":"tt1"}"#,
            answer: failure("invalid params", 20000)
        ),
        Refusal(
            name: "four templates",
            body: #"{"app_id":"tt1","template_ids":["A","B","C","D"]}"#,
            answer: failure("template counts out of max bounds", 20000)
        ),
        Refusal(
            name: "unknown template",
            body: #"{"app_id":"tt1","template_ids":["A"]}"#,
            answer: failure("template not exist or invalid", 21101)
        ),
        Refusal(
            name: "both kinds",
            body: #"{"app_id":"tt1","template_ids":["ONE","LONG"]}"#,
            answer: failure("template type not the same", 21102)
        ),
        Refusal(
            name: "signed out",
            body: #"{"app_id":"tt1","host_app":"toutiao","template_ids":["ONE"]}"#,
            answer: failure("login deny", 21106)
        ),
        Refusal(
            name: "banned",
            body: #"{"app_id":"tt1","template_ids":["BANNED"]}"#,
            answer: failure("forbidden", 21110)
        ),
        Refusal(
            name: "another host app",
            body: #"{"app_id":"tt1","host_app":"xigua","template_ids":["ONE"]}"#,
            answer: failure("not supported by current application", 21502)
        ),
    ]

    @Test(arguments: answers)
    func `the answer is what the mini-app gets`(row: Refusal) async throws {
        try await Self.bench { bench async throws in
            _ = try bench.platform.people.update("amy", patch: ["signed_in": ["toutiao": false]]).get()
            let answer = try await bench.send(.post, "/_quaver/v1/people/amy/subscribe", row.body)
            #expect(answer.status == 200)
            #expect(answer.text == row.answer)
        }
    }

    @Test func `a yes to a long-term template is repeated, and a switch refuses`() async throws {
        try await Self.bench { bench async throws in
            let path = "/_quaver/v1/people/amy/subscribe"
            let body = #"{"app_id":"tt1","template_ids":["LONG"]}"#
            let account = AccountKey(appID: "tt1", person: "amy", hostApp: .douyin)
            #expect(try await bench.send(.post, path, body).text.contains(#""status":"accept""#))
            #expect(try await bench.send(.post, path, body).text.contains(#""status":"repeat""#))
            #expect(try bench.platform.setSwitch(of: "LONG", account, false))
            #expect(
                try await bench.send(.post, path, body).text
                    == Self.failure("templates switches all off", 21109)
            )
            try bench.platform.setMainSwitch(of: account, false)
            #expect(try await bench.send(.post, path, body).text == Self.failure("main switch off", 21108))
            let entry = try #require(bench.platform.trace.entries().last)
            #expect(entry.outcome == .refused && entry.person == "amy")
            #expect(entry.rules == SubscribeRefusal.muted.rules)
        }
    }

    static let mistakes = [
        Scene(
            method: .post,
            path: "/people/amy/subscribe",
            body: "{}",
            status: 400,
            holds: ["app_id is missing"]
        ),
        Scene(
            method: .post,
            path: "/people/amy/subscribe",
            body: #"{"app_id":"tt1","template_ids":[1]}"#,
            status: 400,
            holds: ["template_ids[0] must be a string"]
        ),
        Scene(
            method: .post,
            path: "/people/amy/subscribe",
            body: #"{"app_id":"tt1","template_ids":["ONE"],"answers":{"ONE":"maybe"}}"#,
            status: 400,
            holds: ["answers.ONE must be one of accept, reject"]
        ),
        Scene(
            method: .post,
            path: "/people/bob/subscribe",
            body: #"{"app_id":"tt1"}"#,
            status: 404,
            holds: ["person_not_found"]
        ),
        Scene(
            method: .post,
            path: "/people/amy/subscribe",
            body: #"{"app_id":"tt9"}"#,
            status: 404,
            holds: ["app_not_found"]
        ),
        Scene(method: .get, path: "/people/amy/inbox", status: 400, holds: ["app_id is missing"]),
        Scene(method: .get, path: "/people/amy/inbox?app_id=tt9", status: 404, holds: ["app_not_found"]),
        Scene(method: .get, path: "/people/bob/inbox?app_id=tt1", status: 404, holds: ["person_not_found"]),
        Scene(method: .get, path: "/people/amy/inbox?app_id=tt1", status: 200, holds: [#"{"messages":[]}"#]),
    ]

    @Test(arguments: mistakes)
    func `a mistake is named`(scene: Scene) async throws {
        try await Self.bench { bench async throws in
            let answer = try await bench.send(scene.method, "/_quaver/v1\(scene.path)", scene.body)
            #expect(answer.status == scene.status)
            for part in scene.holds { #expect(answer.text.contains(part)) }
        }
    }

    @Test func `the inbox shows what was pushed, newest first`() async throws {
        try await PushBench.with { push async throws in
            for id in ["ONE", "LONG"] {
                let data: JSONValue = id == "ONE" ? ["单号": "7"] : [:]
                let request = PushRequest(
                    appID: "tt1",
                    templateID: id,
                    openID: push.openID,
                    data: data,
                    page: "p"
                )
                _ = try push.platform.push(request).get()
                push.platform.clock.advance(by: 1.5)
            }
            #expect(
                try await push.bench.send(.get, "/_quaver/v1/people/amy/inbox?app_id=tt1").text == """
                    {"messages":[{"template_id":"LONG","data":{},"page":"p","at":1767225601.5,"notify_type":[2]},\
                    {"template_id":"ONE","data":{"单号":"7"},"page":"p","at":1767225600,"notify_type":[2]}]}
                    """
            )
        }
    }
}
