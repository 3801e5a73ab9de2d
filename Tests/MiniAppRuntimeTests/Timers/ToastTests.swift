import HostAPI
import OpenPlatform
import Testing

@testable import MiniAppRuntime

@Suite(.timeLimit(.minutes(2))) struct ToastTests {
    private static let script = """
        Page({ one() { tt.showToast({ title: '一', duration: 1000 }); },
          two() { tt.showToast({ title: '二' }); },
          load() { tt.showLoading({ title: '等' }); },
          hide() { tt.hideLoading(); },
          ever() { tt.showToast({ title: '久', duration: 1e300 }); } });
        """
    private static let template = ["one", "two", "load", "hide", "ever"]
        .map { #"<view id="\#($0)" bindtap="\#($0)"></view>"# }.joined()

    private static func app() throws -> WrittenApp { try WrittenApp(script: script, template: template) }

    private static func title(_ bench: Workbench) -> String? { bench.device.face.overlay?.title }

    @Test func `a toast goes when its time is over`() async throws {
        let app = try Self.app()
        try await Workbench.with(app: app.root) { bench in
            let browser = try await Browser(of: bench)
            try await bench.tap("#one")
            #expect(Self.title(bench) == "一")
            bench.platform.clock.advance(by: 0.999)
            #expect(Self.title(bench) == "一")
            bench.platform.clock.advance(by: 0.001)
            try await bench.until("the toast went") { Self.title(bench) == nil }
            let overlays = try await browser.frames().filter { $0["type"] == "overlay" }
            #expect(overlays.map { $0["kind"] ?? "none" } == [nil, "toast", nil])
            #expect(overlays[1]["title"] == "一")
        }
    }

    @Test func `a newer toast stays its own time`() async throws {
        let app = try Self.app()
        try await Workbench.with(app: app.root) { bench in
            try await bench.tap("#one")
            bench.platform.clock.advance(by: 0.5)
            try await bench.tap("#two")
            bench.platform.clock.advance(by: 0.5)
            _ = await bench.device.settle(within: 100)
            #expect(Self.title(bench) == "二")
            bench.platform.clock.advance(by: 1)
            try await bench.until("the second toast went") { Self.title(bench) == nil }
        }
    }

    @Test func `a loading box stays until it is hidden`() async throws {
        let app = try Self.app()
        try await Workbench.with(app: app.root) { bench in
            try await bench.tap("#load")
            bench.platform.clock.advance(by: 3600)
            #expect(Self.title(bench) == "等")
            try await bench.tap("#hide")
            #expect(Self.title(bench) == nil)
        }
    }

    @Test func `a toast for ever does not end the process`() async throws {
        let app = try Self.app()
        try await Workbench.with(app: app.root, clock: PlatformClock()) { bench in
            try await bench.tap("#ever")
            #expect(Self.title(bench) == "久")
        }
    }

    @Test func `a new start takes the toast away`() async throws {
        let app = try Self.app()
        try await Workbench.with(app: app.root) { bench in
            try await bench.tap("#load")
            await bench.device.launch()
            #expect(Self.title(bench) == nil)
        }
    }
}
