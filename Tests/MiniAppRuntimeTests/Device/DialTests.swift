import HostAPI
import OpenPlatform
import Testing

@testable import MiniAppRuntime

@Suite(.timeLimit(.minutes(2))) struct DialTests {
    private static let script = """
        Page({ data: { seen: [], type: '', failed: '' },
          onLoad() {
            this.listener = (change) => this.setData({ seen: this.data.seen.concat([change]) });
            tt.onNetworkStatusChange(this.listener); },
          off() { tt.offNetworkStatusChange(this.listener); },
          ask() { tt.getNetworkType({ success: (res) => this.setData({ type: res.networkType }) }); },
          send() { tt.request({ url: 'http://a.cn', fail: (res) => this.setData({ failed: res.errMsg }) }); } });
        """
    private static let template = ["off", "ask", "send"]
        .map { #"<view id="\#($0)" bindtap="\#($0)"></view>"# }.joined()

    private static func with(_ body: (Workbench, Browser) async throws -> Void) async throws {
        let app = try WrittenApp(script: script, template: template)
        try await Workbench.with(app: app.root, request: { _ throws(NetworkFailure) in .json([:]) }) {
            bench in
            try await body(bench, try await Browser(of: bench))
        }
    }

    private static func dials(_ browser: Browser) async throws -> [JSONValue] {
        try await browser.frames().filter { $0["type"] == "dials" }
    }

    @Test func `another network reaches the listeners under a cause of its own, and the app runs on`()
        async throws
    {
        try await Self.with { bench, browser in
            await bench.device.turn(.network(.mobile4G))
            await bench.device.turn(.network(.mobile4G))
            await bench.device.turn(.network(.offline))
            #expect(
                try await bench.data()["seen"] == [
                    ["isConnected": true, "networkType": "4g"],
                    ["isConnected": false, "networkType": "none"],
                ]
            )
            let causes = bench.platform.trace.entries().filter { $0.name == "tt.onNetworkStatusChange" }
            #expect(causes.map(\.group) == [0, 0])
            #expect(
                bench.platform.trace.entries().contains { $0.group == causes[0].seq && $0.kind == "data" }
            )
            #expect(try await browser.frames().filter { $0["type"] == "hello" }.count == 1)

            try await bench.tap("#off")
            await bench.device.turn(.network(.wifi))
            #expect(try await bench.data()["seen"]?.array?.count == 2)
        }
    }

    @Test func `a phone that is offline sends nothing`() async throws {
        try await Self.with { bench, _ in
            await bench.device.turn(.network(.offline))
            for button in ["#ask", "#send"] { try await bench.tap(button) }
            #expect(try await bench.data()["type"] == "none")
            #expect(try await bench.data()["failed"] == "request:fail network unavailable")
        }
    }

    @Test func `browsers hear of every dial, and of one that stays there`() async throws {
        try await Self.with { bench, browser in
            await bench.device.turn(.sandbox(true), .location(Place.shanghai.coordinates))
            await bench.device.enterBackground()
            let shanghai: JSONValue = ["latitude": 31.2304, "longitude": 121.4737]
            let states = try await Self.dials(browser)
                .map { [$0["sandbox"], $0["location"], $0["in_background"]] }
            #expect(states.first == [true, shanghai, false])
            #expect(states.last == [true, shanghai, true])

            await bench.device.turn(.hostApp(.toutiao), .model(.named("iPhone 15") ?? .usual))
            let hellos = try await browser.frames().filter { $0["type"] == "hello" }
            #expect(hellos.count == 2)
            #expect(hellos.last?["device"]?["sandbox"] == true)
            #expect(hellos.last?["device"]?["network"] == "wifi")
            #expect(hellos.last?["person"]?["location"] == shanghai)
            #expect(hellos.last?["defaults"]?["sandbox"] == false)
            #expect(hellos.last?["choices"]?["networks"] == ["wifi", "2g", "3g", "4g", "unknown", "none"])
            #expect(
                hellos.last?["choices"]?["places"]?[1] == [
                    "id": "shanghai", "name": ["en": "Shanghai", "zh": "上海"],
                    "latitude": 31.2304, "longitude": 121.4737,
                ]
            )
        }
    }

    @Test func `a person who is moved from elsewhere moves in the phone`() async throws {
        try await Self.with { bench, browser in
            await bench.device.turn(.location(Place.hangzhou.coordinates))
            try await bench.until("the phone hears of it") {
                _ = try bench.platform.people.update(
                    "amy",
                    patch: ["location": ["latitude": 1, "longitude": 2]]
                )
                return try await Self.dials(browser).last?["location"]?["latitude"] == 1
            }
        }
    }
}
