import HostAPI
import OpenPlatform
import Testing

@testable import MiniAppRuntime

/// The documentation's own sample pages, run unchanged: each branch by host app, answer and base library.
@Suite(.timeLimit(.minutes(2))) struct DocsPagesTests {
    private static let (first, second) = ("MSG1234567890a", "MSG1234567890b")

    private static func open(
        _ page: String,
        in hostApp: HostApp = .douyin,
        _ baseLibrary: Version = "4.0.0",
        _ conduct: Person.Conduct = .interactive,
        _ body: (Workbench) async throws -> Void
    ) async throws {
        try await Workbench.with(
            app: Example.named("DocsPages"),
            page: "pages/\(page)/\(page)",
            conduct: conduct,
            hostApp: hostApp,
            baseLibrary: baseLibrary
        ) { bench in
            let account: JSONValue = ["official_account": ["name": "轻记"]]
            _ = try bench.platform.apps.update(Workbench.appID, patch: account).get()
            for id in [first, second] {
                _ = try bench.platform.templates(of: Workbench.appID).create(Template(id: id)).get()
            }
            try await body(bench)
        }
    }

    @Test(
        arguments: [
            (.toutiao, .agree, "已经关注", "关注了"),
            (.toutiao, .prepared([PreparedAnswer(.dismiss)]), "调用成功，错误码 1", "没有关注"),
            (
                .douyin, .agree, "调用失败：followOfficialAccount:fail feature is not supported in app", ""
            ),
        ] as [(HostApp, Person.Conduct, JSONValue, JSONValue)]
    )
    func `the follow page reads the answer, then asks for the truth`(
        hostApp: HostApp,
        conduct: Person.Conduct,
        message: JSONValue,
        state: JSONValue
    ) async throws {
        try await Self.open("follow", in: hostApp, "4.0.0", conduct) { bench in
            try await bench.tap("#follow")
            _ = await bench.device.settle(within: 5000)
            let data = try await bench.data()
            #expect(data["message"] == message)
            #expect(data["state"] == state)
            #expect(await bench.console(.log).contains { $0.contains("调用完成") } == false)
        }
    }

    @Test func `asking for the truth elsewhere fails`() async throws {
        try await Self.open("follow") { bench in
            try await bench.tap("#check")
            #expect(
                try await bench.data()["state"]
                    == "查询失败：checkFollowState:fail feature is not supported in app"
            )
        }
    }

    @Test func `before 1.30.0 there is nothing to call`() async throws {
        try await Self.open("follow", in: .toutiao, "1.29.0") { bench in
            try await bench.tap("#follow")
            #expect(await bench.console(.error).first?.contains("followOfficialAccount") == true)
            #expect(try await bench.data()["message"] == "")
        }
    }

    /// What the person does, and what the page shows for the two templates.
    private static let answers: [(Version, PreparedAnswer, JSONValue, JSONValue)] = [
        ("3.35.0", PreparedAnswer(.accept), "订阅成功", "订阅成功"),
        ("3.35.0", PreparedAnswer(.reject), "拒绝订阅", "拒绝订阅"),
        ("3.34.0", PreparedAnswer(.accept), "订阅成功", "订阅成功"),
        ("3.34.0", PreparedAnswer(.reject), "拒绝订阅", "拒绝订阅"),
        (
            "3.34.0", PreparedAnswer(.accept, fields: ["ticked": [.string(first)]]), "订阅成功",
            "订阅失败 undefined"
        ),
    ]

    @Test(arguments: answers)
    func `the subscribe page shows what became of both templates`(
        baseLibrary: Version,
        answer: PreparedAnswer,
        first: JSONValue,
        second: JSONValue
    ) async throws {
        try await Self.open("subscribe", in: .douyin, baseLibrary, .prepared([answer])) { bench in
            try await bench.tap("#subscribe")
            let data = try await bench.data()
            #expect(data["message"] == "调用成功")
            #expect(data["first"] == first)
            #expect(data["second"] == second)
            #expect(await bench.console(.error) == [])
            #expect(await bench.console(.log).contains { $0.contains("调用完成") })
        }
    }

    @Test func `from 3.35.0 on the page throws when a row is left unticked`() async throws {
        let answer = PreparedAnswer(.accept, fields: ["ticked": [.string(Self.first)]])
        try await Self.open("subscribe", in: .douyin, "3.35.0", .prepared([answer])) { bench in
            try await bench.tap("#subscribe")
            #expect(await bench.console(.error).first?.contains("TypeError") == true)
            #expect(try await bench.data()["first"] == "")
            #expect(try await bench.data()["message"] == "调用成功")
        }
    }

    @Test(arguments: [("3.35.0", "fail"), ("3.34.0", "ban")] as [(Version, String)])
    func `a banned template fails, in the words of the base library`(
        baseLibrary: Version,
        word: String
    ) async throws {
        try await Self.open("subscribe", in: .douyin, baseLibrary, .agree) { bench in
            let templates = bench.platform.templates(of: Workbench.appID)
            _ = try templates.update(Self.second, patch: ["state": "banned"]).get()
            try await bench.tap("#subscribe")
            #expect(try await bench.data()["first"] == "订阅成功")
            #expect(try await bench.data()["second"] == .string("订阅失败 \(word)"))
        }
    }

    @Test(
        arguments: [
            (.xigua, .agree, "21502 requestSubscribeMessage:fail not supported by current application"),
            (
                .douyin, .prepared([PreparedAnswer(.dismiss)]),
                "21105 requestSubscribeMessage:fail auth deny"
            ),
        ] as [(HostApp, Person.Conduct, String)]
    )
    func `a refusal is shown with its number`(
        hostApp: HostApp,
        conduct: Person.Conduct,
        words: String
    ) async throws {
        try await Self.open("subscribe", in: hostApp, "4.0.0", conduct) { bench in
            try await bench.tap("#subscribe")
            #expect(try await bench.data()["message"] == .string("调用失败：\(words)"))
        }
    }

    @Test func `a refusal without a number is shown too`() async throws {
        try await Self.open("subscribe") { bench in
            _ = try bench.platform.apps.delete(Workbench.appID).get()
            try await bench.tap("#subscribe")
            #expect(
                try await bench.data()["message"] == "调用失败：requestSubscribeMessage:fail no permission"
            )
        }
    }
}
