import HostAPI
import OpenPlatform
import Testing

@testable import MiniAppRuntime

@Suite(.timeLimit(.minutes(2))) struct EventTests {
    private static let script = """
        Page({ data: { heard: [], value: '' },
          hear(event) {
            const name = event.currentTarget.dataset.name;
            this.setData({ heard: [...this.data.heard, name] });
          },
          type(event) { this.setData({ value: event.detail.value }); },
          profile() { tt.getUserProfile({ fail: (res) => console.info(res.errMsg) }); },
          later() { setTimeout(() => this.profile(), 0); } });
        """
    private static let template = """
        <view data-name="outer" bindtap="hear" capture-bindtap="hear">
          <view data-name="middle" bindtap="hear"><view id="inner" data-name="inner" bindtap="hear"></view></view>
          <view data-name="wall" catchtap="hear"><view id="caught" data-name="caught" bindtap="hear"></view></view>
        </view>
        <input id="field" value="{{value}}" bindinput="type" />
        <view id="profile" bindtap="profile"></view><view id="later" bindtap="later"></view>
        """

    private static func with(_ body: (Workbench) async throws -> Void) async throws {
        let app = try WrittenApp(script: script, template: template)
        try await Workbench.with(app: app.root, body)
    }

    @Test(arguments: [
        ("#inner", ["outer", "inner", "middle", "outer"]), ("#caught", ["outer", "caught", "wall"]),
    ])
    func `a tap is captured, heard and rises until it is caught`(
        selector: String,
        heard: [String]
    ) async throws {
        try await Self.with { bench in
            let settlement = try await bench.tap(selector)
            #expect(settlement.handled == heard.count)
            #expect(try await bench.data()["heard"] == .array(heard.map { .string($0) }))
        }
    }

    @Test(arguments: ["#nothing", ".none", "view > #gone"])
    func `an event for nobody is refused`(selector: String) async throws {
        try await Self.with { bench in
            let settlement = await bench.device.dispatch(RawEvent(target: .selector(selector), type: "tap"))
            #expect(settlement == Settlement(handled: nil, isSettled: true))
        }
    }

    @Test func `an event that nobody listens to is heard by nobody`() async throws {
        try await Self.with { bench in
            let settlement = try await bench.happen("longpress", to: "#inner")
            #expect(settlement.handled == 0)
            let lost = RawEvent(target: .node(page: 99, node: 99), type: "tap")
            #expect(await bench.device.dispatch(lost).handled == nil)
        }
    }

    @Test func `what is typed is in the field and in the data`() async throws {
        try await Self.with { bench in
            let browser = try await Browser(of: bench)
            try await bench.type("小 满", into: "#field")
            #expect(try await bench.data()["value"] == "小 满")
            #expect(try await bench.elements("#field")[0]["attributes"]?["value"] == "小 满")
            try await bench.expectDrawnAsIs(by: browser)
        }
    }

    @Test func `only a tap may ask for the profile`() async throws {
        try await Self.with { bench in
            try await bench.tap("#profile")
            #expect(await bench.device.openDialogs().count == 1)
            try await bench.answer(.reject)
            try await bench.tap("#later")
            try await bench.until("the call failed") { await bench.console(.info).count == 2 }
            #expect(await bench.device.openDialogs().isEmpty)
            await bench.device.evaluate("getCurrentPages()[0].profile()")
            _ = await bench.device.settle(within: 5000)
            #expect(await bench.device.openDialogs().isEmpty)
            #expect(await bench.console(.info).allSatisfy { $0.hasPrefix("getUserProfile:fail") })
        }
    }
}
