import HostAPI
import OpenPlatform
import Testing

@testable import MiniAppRuntime

@Suite(.timeLimit(.minutes(3))) struct RunawayTests {
    @Test func `a handler that never returns is stopped and named, and the app goes on`() async throws {
        try await Workbench.with(app: Example.named("Broken/runaway")) { bench in
            let browser = try await Browser(of: bench)
            try await bench.tap("#add")
            try await bench.tap("#loop")
            let line = try #require(await bench.lines(.stopped).first)
            #expect(line.text == "Script stopped after 0.3 s: loop did not return")
            // An empty loop has no code of its own; the function may stand for it.
            #expect(["pages/index/index.js:8", "pages/index/index.js:9"].contains(line.place))
            #expect(line.stack.first?.function == "loop")
            #expect(line.excerpt.contains { $0.number == 9 && $0.text.contains("while (true) {}") })

            try await bench.tap("#add")
            #expect(try await bench.text("#count") == "2")
            try await bench.tap("#second")
            #expect(try await bench.routes().last == "pages/second/second")
            try await bench.tap("#tap")
            #expect(try await bench.text("#fine") == "这一页好好的，点了 1 次。")

            let stopped = try await browser.frames().filter { $0["type"] == "stopped" }
            #expect(stopped.count == 1)
            #expect(stopped.first?["function"] == "loop")
            #expect(stopped.first?["seconds"] == 0.3)
            #expect(stopped.first?["excerpt"]?.array?.isEmpty == false)
        }
    }

    @Test func `a timer that never returns is stopped and named, and the app goes on`() async throws {
        try await Workbench.with(app: Example.named("Broken/runaway")) { bench in
            try await bench.tap("#later")
            #expect(await bench.lines(.stopped).isEmpty)
            bench.platform.clock.advance(by: 0.1)
            try await bench.until("the timer was stopped") { await !bench.lines(.stopped).isEmpty }
            let line = try #require(await bench.lines(.stopped).first)
            #expect(line.text.contains("spin did not return"))
            #expect(line.stack.first?.function == "spin")
            #expect(["14", "15"].map { "pages/index/index.js:\($0)" }.contains(line.place))
            try await bench.tap("#add")
            #expect(try await bench.text("#count") == "1")
        }
    }

    @Test(arguments: [
        ("a promise job", "Page({ go() { Promise.resolve().then(function spin() { for (;;); }); } });"),
        ("a chain of promises", "Page({ go() { (function spin() { Promise.resolve().then(spin); })(); } });"),
        ("a getter of the data", "Page({ go() { this.setData({ a: { get b() { for (;;); } } }); } });"),
        (
            "toJSON of an argument",
            "Page({ go() { tt.setStorage({ key: 'a', data: { toJSON() { for (;;); } } }); } });"
        ),
        ("a loop that logs", "Page({ go() { for (;;) console.log('again'); } });"),
        ("a loop that asks the host", "Page({ go() { for (;;) tt.getStorageSync('a'); } });"),
        ("a loop that catches", "Page({ go() { for (;;) { try { throw 1; } catch (e) {} } } });"),
        (
            "a callback of the host",
            "Page({ go() { tt.getStorage({ key: 'a', complete() { for (;;); } }); } });"
        ),
    ])
    func `whatever never returns is stopped`(what: String, script: String) async throws {
        let app = try WrittenApp(
            script: script,
            template: #"<view id="go" bindtap="go"></view><view id="after">{{after}}</view>"#
        )
        try await Workbench.with(app: app.root) { bench in
            try await bench.tap("#go")
            try await bench.until("it was stopped") { await !bench.lines(.stopped).isEmpty }
            await bench.device.evaluate("getCurrentPages()[0].setData({ after: 'on' })")
            #expect(try await bench.text("#after") == "on", "\(what)")
        }
    }

    @Test(arguments: [
        ("App({ onLaunch() { for (;;); } });", "Page({});"),
        ("for (;;);", "Page({});"),
        ("App({});", "for (;;); Page({});"),
        ("App({});", "Page({ onLoad() { for (;;); } });"),
        ("App({});", "Page({ onReady() { for (;;); } });"),
    ])
    func `a launch that never returns is stopped, and the phone can be used`(
        app: String,
        page: String
    ) async throws {
        let folder = try WrittenApp([
            "app.js": app, "pages/a/a.js": page, "pages/a/a.ttml": "<view id=\"a\">一</view>",
            "pages/b/b.js": "Page({});", "pages/b/b.ttml": "<view id=\"b\">二</view>",
        ])
        try await Workbench.with(app: folder.root) { bench async throws in
            #expect(await bench.lines(.stopped).count >= 1)
            await bench.device.evaluate("tt.navigateTo({ url: '/pages/b/b' })")
            _ = await bench.device.settle(within: 5000)
            #expect(try await bench.text("#b") == "二")
        }
    }

    @Test func `a template that never returns is stopped, and drawn when it can be`() async throws {
        let app = try WrittenApp([
            "app.js": "App({});",
            "pages/a/a.js":
                "Page({ data: { n: 1 }, go() { this.setData({ n: 0 }); }, back() { this.setData({ n: 2 }); } });",
            "pages/a/a.ttml": """
            <sjs module="m">module.exports = { spin: function (n) { while (n === 0) {} return n; } };</sjs>
            <view id="go" bindtap="go"></view><view id="back" bindtap="back"></view><view id="n">{{m.spin(n)}}</view>
            """,
        ])
        try await Workbench.with(app: app.root) { bench in
            let browser = try await Browser(of: bench)
            try await bench.tap("#go")
            #expect(await bench.lines(.stopped).count >= 1)
            try await bench.tap("#back")
            #expect(try await bench.text("#n") == "2")
            try await bench.expectDrawnAsIs(by: browser)
        }
    }
}
