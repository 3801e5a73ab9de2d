import HostAPI
import OpenPlatform
import Testing

@testable import MiniAppRuntime

@Suite(.timeLimit(.minutes(2))) struct NotesTests {
    private static let openID = "openid-of-amy"

    /// A back end that trusts everybody.
    private static var backEnd: ScriptedNetwork {
        ScriptedNetwork([
            "POST /login": { _ in .json(["token": "t1", "openid": .string(openID)]) },
            "POST /profile": { exchange throws(NetworkFailure) in
                let raw = exchange.json["rawData"]?.string ?? ""
                let user = (try? JSONValue.parse(raw)) ?? .null
                return .json(["nickName": user["nickName"] ?? "?", "avatarUrl": ""])
            },
            "GET /notes": { _ in .json(["notes": []]) },
        ])
    }

    private static func story(
        conduct: Person.Conduct = .interactive,
        _ network: ScriptedNetwork = backEnd,
        _ body: (Workbench) async throws -> Void
    ) async throws {
        try await Workbench.with(
            app: Example.named("Notes"),
            conduct: conduct,
            request: { exchange throws(NetworkFailure) in try network.send(exchange) },
            body
        )
    }

    @Test func `a login shows the openid that the back end found for the code`() async throws {
        let network = Self.backEnd
        try await Self.story(network) { bench in
            #expect(try await bench.text("#openid") == nil)
            let settlement = try await bench.tap("#login")
            #expect(settlement == Settlement(handled: 1, isSettled: true))
            #expect(try await bench.text("#openid") == Self.openID)
            #expect(try await bench.elements("#login").isEmpty)

            let login = try #require(network.sent.first)
            #expect(login.line == "POST /login")
            let code = try #require(login.json["code"]?.string)
            #expect(code.isEmpty == false)
            #expect(login.json["session_key"] == nil)
            #expect(network.sent.map(\.line) == ["POST /login", "GET /notes"])
        }
    }

    @Test func `the code of a login opens a session, once`() async throws {
        let network = Self.backEnd
        try await Self.story(network) { bench in
            try await bench.tap("#login")
            let code = try #require(network.sent.first?.json["code"]?.string)
            let app = try #require(try bench.platform.apps.find(Workbench.appID))
            let exchange = CodeExchange(appID: app.id, secret: app.secret, code: code)
            let session = try bench.platform.exchange(exchange).get()
            #expect(session.openID?.isEmpty == false)
            #expect(throws: SessionRefusal.self) { try bench.platform.exchange(exchange).get() }
        }
    }

    @Test func `consent to the profile shows the nickname that the back end read`() async throws {
        let network = Self.backEnd
        try await Self.story(network) { bench in
            try await bench.tap("#login")
            let settlement = try await bench.tap("#profile")
            #expect(settlement.isSettled == false)
            #expect(try await bench.dialog().contents.kind == "profile")
            #expect(network.sent.contains { $0.line == "POST /profile" } == false)

            try await bench.answer(.accept)
            #expect(try await bench.text("#nickname") == "小满")
            #expect(await bench.device.openDialogs().isEmpty)
            let sent = try #require(network.sent.first { $0.line == "POST /profile" }).json
            #expect(sent["encryptedData"]?.string?.isEmpty == false)
            #expect(sent["iv"]?.string?.isEmpty == false)
            #expect(sent["signature"]?.string?.count == 40)
        }
    }

    @Test(arguments: [Answer.Choice.reject, .dismiss])
    func `a refused profile stays unknown and says so`(choice: Answer.Choice) async throws {
        let network = Self.backEnd
        try await Self.story(network) { bench in
            try await bench.tap("#login")
            try await bench.tap("#profile")
            try await bench.answer(choice)
            #expect(try await bench.elements("#nickname").isEmpty)
            #expect(try await bench.elements("#profile").count == 1)
            #expect(network.sent.contains { $0.line == "POST /profile" } == false)
            #expect(await bench.console(.warn).first?.hasPrefix("昵称没有给 getUserProfile:fail") == true)
        }
    }

    @Test func `a failing back end is told to the person, who can try again`() async throws {
        let network = ScriptedNetwork([
            "POST /login": { _ in .json(["error": ["code": "login_refused", "message": "no"]], status: 401) }
        ])
        try await Self.story(network) { bench in
            try await bench.tap("#login")
            #expect(try await bench.dialog().contents.kind == "modal")
            try await bench.answer(.accept)
            #expect(try await bench.elements("#login").count == 1)
            #expect(try await bench.data()["busy"] == false)
            #expect(await bench.console(.error).first?.contains("login_refused") == true)
        }
    }

    @Test func `a network that is down is a failure like any other`() async throws {
        let network = ScriptedNetwork([
            "POST /login": { _ throws(NetworkFailure) in throw .refused("127.0.0.1:3000") }
        ])
        try await Self.story(network) { bench in
            try await bench.tap("#login")
            #expect(await bench.console(.error).first?.contains("request:fail") == true)
            try await bench.answer(.accept)
            #expect(try await bench.elements("#login").count == 1)
        }
    }

    @Test func `a note is written, opened, and deleted`() async throws {
        try await Self.story { bench in
            let before = try await bench.elements(".note-card").count
            try await bench.tap("#new-note")
            #expect(try await bench.routes().last == "pages/editor/editor")
            try await bench.type("一条新的", into: "#note-title")
            try await bench.type("写在雨天", into: "#note-text")
            try await bench.tap("#save")
            #expect(try await bench.routes() == ["pages/index/index"])
            #expect(try await bench.elements(".note-card").count == before + 1)
            #expect(try await bench.text(".note-card")?.contains("一条新的") == true)

            try await bench.tap(".note-card")
            #expect(try await bench.text("#title") == "一条新的")
            try await bench.tap("#delete")
            try await bench.answer(.accept)
            #expect(try await bench.elements(".note-card").count == before)
        }
    }

    @Test func `tabs keep their pages`() async throws {
        try await Self.story { bench in
            await bench.device.selectTab(1)
            try await bench.type("买灯泡", into: "#todo-text")
            try await bench.tap("#add")
            await bench.device.selectTab(0)
            #expect(try await bench.routes() == ["pages/index/index"])
            await bench.device.selectTab(1)
            #expect(try await bench.routes() == ["pages/todo/todo"])
            #expect(try await bench.text("#todos")?.contains("买灯泡") == true)
            await bench.device.selectTab(7)
            #expect(try await bench.routes() == ["pages/todo/todo"])
        }
    }
}
