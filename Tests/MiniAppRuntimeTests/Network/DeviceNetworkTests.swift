import HostAPI
import OpenPlatform
import Testing

@testable import MiniAppRuntime

@Suite(.timeLimit(.minutes(2))) struct DeviceNetworkTests {
    private static let script = """
        Page({ onLoad() {
          tt.request({ url: 'http://127.0.0.1:3000/notes?page=1', method: 'POST', data: { a: 1 },
            header: { authorization: 'Bearer abc' }, success() {}, fail() {} });
        } });
        """

    private static func entry(answering reply: @escaping ScriptedNetwork.Reply) async throws -> JSONValue {
        let app = try WrittenApp(script: script)
        let network = ScriptedNetwork(["POST /notes": reply])
        var entry: JSONValue = .null
        try await Workbench.with(app: app.root, request: network.send) { bench in
            #expect(await bench.device.settle(within: 20_000))
            entry = try #require(bench.device.network.entries().first).json
        }
        return entry
    }

    @Test func `a request stands in the log with both halves, its place and its cause`() async throws {
        let entry = try await Self.entry { _ throws(NetworkFailure) in .json(["id": 7], status: 201) }
        #expect(entry["id"] == 1)
        #expect(entry["at"] == 1_767_225_600)
        #expect(entry["kind"] == "request")
        #expect(entry["method"] == "POST")
        #expect(entry["url"] == "http://127.0.0.1:3000/notes?page=1")
        #expect(entry["status"] == 201)
        #expect(entry["source"] == "pages/a/a.js:2:13")
        #expect(try #require(entry["group"]?.int) > 0)
        #expect(entry["request"]?["body"] == ["size": 7, "text": #"{"a":1}"#, "cut": false])
        #expect(entry["request"]?["headers"]?.array?.first == ["name": "authorization", "value": "••••••"])
        #expect(entry["response"]?["body"] == ["size": 8, "text": #"{"id":7}"#, "cut": false])
        #expect(entry["error"] == .null)
        #expect(!entry.text.contains("Bearer"))
    }

    @Test func `a request without an answer says why`() async throws {
        let entry = try await Self.entry { _ throws(NetworkFailure) in throw .refused("127.0.0.1:3000") }
        #expect(entry["status"] == .null)
        #expect(entry["response"] == .null)
        #expect(entry["error"]?["code"] == "refused")
        #expect(entry["error"]?["text"]?["en"] == "nobody listens at that address")
    }

    @Test func `browsers hear of a request when it begins and when it ends`() async throws {
        let app = try WrittenApp(script: Self.script)
        let server = SlowServer()
        defer { server.close() }
        try await Workbench.with(app: app.root, request: server.answer) { bench in
            let browser = try await Browser(of: bench)
            await server.release()
            #expect(await bench.device.settle(within: 20_000))
            let news = try await browser.frames().filter { $0["type"] == "network" }
            #expect(news.compactMap { $0["entry"]?["status"] } == [.null, 200])
            bench.device.network.clear()
            #expect(try await browser.frames().last == ["type": "cleared", "what": "network"])
        }
    }
}
