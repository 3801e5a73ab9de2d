import HostAPI
import OpenPlatform
import Testing

@testable import MiniAppRuntime

@Suite(.timeLimit(.minutes(2))) struct MovingPersonTests {
    private static let script = """
        Page({ data: { here: '', seen: [], chosen: '' },
          onLoad() { tt.onLocationChange((at) => this.setData({ seen: this.data.seen.concat([at.latitude]) })); },
          ask() { tt.getLocation({
            success: (res) => this.setData({ here: res.city + res.latitude }),
            fail: (res) => this.setData({ here: res.errMsg }) }); },
          start() { tt.startLocationUpdate(); },
          stop() { tt.stopLocationUpdate(); },
          choose() { tt.chooseLocation({ success: (res) => this.setData({ chosen: res.address }) }); } });
        """
    private static let template = ["ask", "start", "stop", "choose"]
        .map { #"<view id="\#($0)" bindtap="\#($0)"></view>"# }.joined()

    private static func with(_ body: (Workbench) async throws -> Void) async throws {
        let app = try WrittenApp(script: script, template: template)
        try app.write(
            "app.json",
            #"{"pages":["pages/a/a"],"requiredPrivateInfos":["scope.userLocation"]}"#
        )
        try await Workbench.with(app: app.root) { bench in
            await bench.device.turn(.location(Place.shanghai.coordinates))
            try await body(bench)
        }
    }

    private static func spots(_ bench: Workbench) async throws -> JSONValue? {
        try await bench.data()["seen"]
    }

    @Test func `an app asks where the person is, after the scope dialog, and sees them move`() async throws {
        try await Self.with { bench in
            try await bench.tap("#ask")
            #expect(try await bench.dialog().contents.kind == "scope")
            try await bench.answer(.accept)
            #expect(try await bench.data()["here"] == "上海市31.2304")
            await bench.device.turn(.location(Place.hangzhou.coordinates))
            try await bench.tap("#ask")
            #expect(try await bench.data()["here"] == "杭州市30.2741")
        }
    }

    @Test func `a person who refuses stays unknown`() async throws {
        try await Self.with { bench in
            try await bench.tap("#ask")
            try await bench.answer(.reject)
            #expect(try await bench.data()["here"] == "getLocation:fail auth deny")
        }
    }

    @Test func `updates follow the person until they are stopped, and rest in background`() async throws {
        try await Self.with { bench in
            await bench.device.turn(.location(Place.wuhan.coordinates))
            try await bench.tap("#start")
            try await bench.answer(.accept)
            try await bench.until("the first position came") { try await Self.spots(bench) == [30.5931] }

            await bench.device.turn(.location(Place.hangzhou.coordinates))
            #expect(try await Self.spots(bench) == [30.5931, 30.2741])
            await bench.device.enterBackground()
            await bench.device.turn(.location(Place.xian.coordinates))
            await bench.device.enterForeground()
            #expect(try await Self.spots(bench)?.array?.count == 2)

            try await bench.tap("#stop")
            await bench.device.turn(.location(Place.chengdu.coordinates))
            #expect(try await Self.spots(bench)?.array?.count == 2)
        }
    }

    @Test func `the map moves with the person`() async throws {
        try await Self.with { bench in
            try await bench.tap("#choose")
            try await bench.answer(.accept)
            try await bench.until("the map is shown") { await !bench.device.openDialogs().isEmpty }
            try await bench.answer(.accept)
            try await bench.until("the place was chosen") {
                try await bench.data()["chosen"]?.string?.hasPrefix("上海市黄浦区") == true
            }
        }
    }
}
