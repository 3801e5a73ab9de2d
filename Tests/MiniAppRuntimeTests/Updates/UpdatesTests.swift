import HostAPI
import OpenPlatform
import Testing

@testable import MiniAppRuntime

@Suite(.timeLimit(.minutes(2))) struct UpdatesTests {
    private static let script = """
        Page({ data: { n: 0, 'a"b': '\\u2028 引号 " 反斜杠 \\\\ 😀' },
          add() { console.log('加', { n: this.data.n }, undefined, NaN); this.setData({ n: this.data.n + 1 }); },
          open() { tt.navigateTo({ url: '/pages/b/b?名=小 满' }); },
          ask() { tt.showModal({ title: '"走吗"' }); },
          title() { tt.setNavigationBarTitle({ title: '新的 "题"' }); },
          fail() { throw new Error('坏\\n了'); } });
        """
    private static let template = """
        <view id="n" class="{{n > 1 ? 'big' : ''}}">{{n}}</view>
        \(["add", "open", "ask", "title", "fail"].map { #"<view id="\#($0)" bindtap="\#($0)"></view>"# }.joined())
        """

    private static func with(_ body: (Workbench, Browser) async throws -> Void) async throws {
        let app = try WrittenApp([
            "app.js": "App({});", "pages/a/a.js": script, "pages/a/a.ttml": template,
            "pages/b/b.js": "Page({});", "pages/b/b.ttml": "<text id=\"b\">二</text>",
        ])
        try await Workbench.with(app: app.root) { bench in
            try await body(bench, try await Browser(of: bench))
        }
    }

    @Test func `a browser is told everything that is there, in order`() async throws {
        try await Self.with { _, browser in
            let frames = try await browser.news()
            #expect(
                frames.compactMap { $0["type"]?.string } == [
                    "hello", "stack", "tree", "data", "overlay", "storage",
                ]
            )
            let hello = frames[0]
            #expect(hello["device"]?["id"] == "device-1")
            #expect(hello["person"] == ["id": "amy", "nickname": "小满", "location": .null])
            #expect(hello["app"]?["id"] == .string(Workbench.appID))
            #expect(hello["clock"]?["frozen"] == true)
            #expect(hello["version"]?.string?.isEmpty == false)
            #expect(frames[1]["pages"]?.array?.count == 1)
            #expect(frames[1]["tab_bar"] == .null)
            #expect(frames[2]["css"]?.string != nil)
            #expect(frames[2]["root"]?[1] == "page")
            #expect(frames[3]["data"]?["n"] == 0)
        }
    }

    @Test func `a change is a patch, a line and the new data, under the tap that made it`() async throws {
        try await Self.with { bench, browser in
            let before = try await browser.news().count
            try await bench.tap("#add")
            let frames = try await browser.news().dropFirst(before)
            #expect(frames.compactMap { $0["type"]?.string } == ["console", "patch", "data"])
            let line = frames.first?["line"]
            #expect(line?["text"] == "加 { n: 0 } undefined NaN")
            #expect(line?["source"]?.string?.hasPrefix("pages/a/a.js:2:") == true)
            #expect(frames.last?["data"]?["n"] == 1)
            try await bench.expectDrawnAsIs(by: browser)
        }
    }

    @Test func `a tap that changes nothing sends nothing`() async throws {
        try await Self.with { bench, browser in
            try await bench.tap("#add")
            let before = try await browser.news()
            try await bench.happen("touchstart", to: "#add")
            #expect(try await browser.news() == before)
        }
    }

    @Test func `a new page is on the stack before its tree, and goes with it`() async throws {
        try await Self.with { bench, browser in
            let before = try await browser.news().count
            try await bench.tap("#open")
            let opened = try await browser.news().dropFirst(before).compactMap { $0["type"]?.string }
            #expect(opened == ["stack", "tree", "data"])
            let stack = try await browser.frames().last { $0["type"] == "stack" }
            #expect(stack?["pages"]?.array?.count == 2)
            await bench.device.goBack()
            let closed = try await browser.frames().last { $0["type"] == "stack" }
            #expect(closed?["pages"]?.array?.count == 1)
            try await bench.tap("#add")
            try await bench.expectDrawnAsIs(by: browser)
        }
    }

    @Test func `dialogs, titles and errors are told as they come`() async throws {
        try await Self.with { bench, browser in
            try await bench.tap("#ask")
            try await bench.answer(.reject)
            try await bench.tap("#title")
            try await bench.until("the title changed") {
                try await browser.types().contains("navigation_bar")
            }
            try await bench.tap("#fail")
            let frames = try await browser.frames()
            let dialog = try #require(frames.first { $0["type"] == "dialog" })
            #expect(dialog["dialog"]?["id"] == "d1")
            #expect(dialog["dialog"]?["kind"] == "modal")
            #expect(dialog["dialog"]?["title"] == #""走吗""#)
            #expect(frames.first { $0["type"] == "dialog_closed" }?["id"] == "d1")
            #expect(frames.first { $0["type"] == "navigation_bar" }?["title"] == #"新的 "题""#)
            let error = try #require(frames.last { $0["type"] == "console" })
            #expect(error["line"]?["level"] == "error")
            #expect(error["line"]?["excerpt"]?.array?.isEmpty == false)
        }
    }

    @Test func `a browser that comes later sees what an earlier one sees`() async throws {
        try await Self.with { bench, first in
            try await bench.tap("#add")
            try await bench.tap("#open")
            try await bench.tap("#b")
            await bench.device.goBack()
            try await bench.tap("#title")
            try await bench.tap("#ask")
            let second = try await Browser(of: bench)
            let types = try await second.types()
            #expect(
                types.starts(with: [
                    "hello", "stack", "tree", "data", "navigation_bar", "overlay", "dialog", "console",
                ])
            )
            try await bench.tap("#add")
            try await bench.expectDrawnAsIs(by: first, "first")
            try await bench.expectDrawnAsIs(by: second, "second")
        }
    }

    @Test func `a browser that comes back after all were gone sees the truth`() async throws {
        try await Self.with { bench, first in
            await first.leave()
            for round in 1...3 {
                let browser = try await Browser(of: bench)
                try await bench.tap("#add")
                try await bench.expectDrawnAsIs(by: browser, "round \(round)")
                await browser.leave()
            }
            try await bench.until("nobody listens") { !bench.device.broadcast.isHeard }
            try await bench.tap("#add")
            try await bench.tap("#add")
            let last = try await Browser(of: bench)
            try await bench.tap("#add")
            try await bench.expectDrawnAsIs(by: last)
        }
    }

    @Test func `the trace, the clock and an empty console are news too`() async throws {
        try await Self.with { bench, browser in
            try await bench.tap("#add")
            bench.platform.clock.advance(by: 5)
            await bench.device.clearConsole()
            try await bench.until("the clock and the trace are told") {
                let types = try await browser.types()
                return types.contains("clock") && types.contains("trace")
            }
            let frames = try await browser.frames()
            #expect(frames.last { $0["type"] == "clock" }?["now"] == 1_767_225_605)
            #expect(frames.first { $0["type"] == "cleared" }?["what"] == "console")
            #expect(frames.first { $0["type"] == "trace" }?["entry"]?["kind"]?.string?.isEmpty == false)
            #expect(await bench.device.consoleLines().isEmpty)
        }
    }

    @Test func `a browser that never reads is let go, and the phone goes on`() async throws {
        try await Self.with { bench, browser in
            for _ in 1...5000 { bench.device.broadcast.send(DeviceUpdate("noise", [:])) }
            try await bench.tap("#add")
            #expect(try await bench.text("#n") == "1")
            #expect(await browser.reachesEnd())
            let next = try await Browser(of: bench)
            try await bench.expectDrawnAsIs(by: next)
        }
    }
}
