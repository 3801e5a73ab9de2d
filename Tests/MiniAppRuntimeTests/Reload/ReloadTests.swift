import OpenPlatform
import Testing

@testable import MiniAppRuntime

@Suite(.timeLimit(.minutes(2))) struct ReloadTests {
    private static let page = "Page({ data: { n: 0 }, add() { this.setData({ n: this.data.n + 1 }); } });"
    private static let template = #"<view id="n" bindtap="add">{{n}}</view>"#

    private static func app() throws -> WrittenApp {
        try WrittenApp([
            "app.js": "App({});", "pages/a/a.js": page, "pages/a/a.ttml": template,
            "pages/a/a.ttss": ".x { color: red }",
            "pages/b/b.js": page, "pages/b/b.ttml": template,
        ])
    }

    /// Opens the second page on top of the first, counts there to 1, and has a browser look on.
    private static func with(
        _ body: (_ app: borrowing WrittenApp, Workbench, Browser) async throws -> Void
    ) async throws {
        let app = try app()
        try await Workbench.with(app: app.root) { bench in
            await bench.device.evaluate("tt.navigateTo({ url: '/pages/b/b?id=7' })")
            _ = await bench.device.settle(within: 5000)
            try await bench.tap("#n")
            try await body(app, bench, try await Browser(of: bench))
        }
    }

    private static func save(
        _ path: String,
        _ text: String,
        of app: borrowing WrittenApp,
        on bench: Workbench
    ) async throws {
        try app.write(path, text)
        await bench.device.reload(AppBundle(root: app.root), changed: [path])
        _ = await bench.device.settle(within: 5000)
    }

    private static func state(_ bench: Workbench) async throws -> JSONValue {
        try JSONValue.parse(await bench.device.state())
    }

    @Test func `a changed template keeps the pages and their data`() async throws {
        try await Self.with { app, bench, browser in
            try await Self.save(
                "pages/b/b.ttml",
                #"<view id="n" bindtap="add">n = {{n}}</view>"#,
                of: app,
                on: bench
            )
            #expect(try await bench.routes() == ["pages/a/a", "pages/b/b"])
            #expect(try await bench.text("#n") == "n = 1")
            try await bench.tap("#n")
            #expect(try await bench.text("#n") == "n = 2")
            try await bench.expectDrawnAsIs(by: browser)
            let told = try #require(try await browser.frames().last { $0["type"] == "reloaded" })
            #expect(told["files"] == ["pages/b/b.ttml"])
            #expect(told["data_kept"] == true)
        }
    }

    @Test func `a changed style is sent without the page`() async throws {
        try await Self.with { app, bench, browser in
            let before = try await browser.frames().count
            try await Self.save("pages/a/a.ttss", ".x { width: 750rpx }", of: app, on: bench)
            let frames = try await browser.frames().dropFirst(before)
            let style = try #require(frames.first { $0["type"] == "style" })
            #expect(style["css"]?.string?.contains("100vw") == true)
            #expect(frames.contains { $0["type"] == "tree" } == false)
            #expect(try await bench.text("#n") == "1")
        }
    }

    @Test func `a changed script starts anew and opens the same pages`() async throws {
        try await Self.with { app, bench, browser in
            let changed = Self.page.replacing("n: 0", with: "n: 40")
            try await Self.save("pages/b/b.js", changed, of: app, on: bench)
            let state = try await Self.state(bench)
            #expect(try await bench.routes() == ["pages/a/a", "pages/b/b"])
            #expect(state["pages"]?[1]?["query"] == ["id": "7"])
            #expect(try await bench.text("#n") == "40")
            try await bench.tap("#n")
            try await bench.expectDrawnAsIs(by: browser)
            let told = try await browser.frames().last { $0["type"] == "reloaded" }
            #expect(told?["data_kept"] == false)
        }
    }

    @Test func `a mistake in a template is a problem until it is mended, and the old page goes on`()
        async throws
    {
        try await Self.with { app, bench, browser in
            try await Self.save("pages/b/b.ttml", "<view>{{n + }}</view>", of: app, on: bench)
            let problem = try #require(try await browser.frames().last { $0["type"] == "problem" })
            #expect(problem["diagnostics"]?[0]?["file"] == "pages/b/b.ttml")
            #expect(problem["diagnostics"]?[0]?["excerpt"]?.array?.isEmpty == false)
            try await bench.tap("#n")
            #expect(try await bench.text("#n") == "2")

            try await Self.save("pages/b/b.ttml", Self.template, of: app, on: bench)
            #expect(try await browser.types().suffix(8).contains("solved"))
            #expect(try await bench.text("#n") == "2")
            try await bench.expectDrawnAsIs(by: browser)
        }
    }

    @Test func `a mistake in app.json keeps the app as it was`() async throws {
        try await Self.with { app, bench, browser in
            let manifest = #"{"pages":["pages/a/a","pages/b/b"]}"#
            try await Self.save("app.json", #"{"pages":["pages/a/a" "pages/b/b"]}"#, of: app, on: bench)
            #expect(try await browser.types().contains("problem"))
            #expect(try await bench.routes() == ["pages/a/a", "pages/b/b"])
            try await Self.save("app.json", manifest, of: app, on: bench)
            #expect(try await browser.types().contains("solved"))
            #expect(try await bench.routes() == ["pages/a/a", "pages/b/b"])
            try await bench.expectDrawnAsIs(by: browser)
        }
    }

    @Test func `a mistake in a script is told, and the pages are back when it is mended`() async throws {
        try await Self.with { app, bench, _ in
            try await Self.save("pages/b/b.js", "Page({ data: { n: 0 ", of: app, on: bench)
            #expect(await bench.lines(.error).isEmpty == false)
            try await Self.save("pages/b/b.js", Self.page, of: app, on: bench)
            #expect(try await bench.routes() == ["pages/a/a", "pages/b/b"])
            try await bench.tap("#n")
            #expect(try await bench.text("#n") == "1")
        }
    }

    @Test func `a page that is gone from app.json leaves the stack`() async throws {
        try await Self.with { app, bench, browser in
            try await Self.save("app.json", #"{"pages":["pages/a/a"]}"#, of: app, on: bench)
            #expect(try await bench.routes() == ["pages/a/a"])
            try await bench.expectDrawnAsIs(by: browser)
        }
    }

    @Test(arguments: ["README.md", "backend/Package.swift", "notes.txt", "pages/a/a.ttml.swp"])
    func `a file that is no part of the app changes nothing`(path: String) async throws {
        try await Self.with { app, bench, browser in
            let before = try await browser.news()
            try await Self.save(path, "anything", of: app, on: bench)
            #expect(try await browser.news() == before)
            #expect(try await bench.text("#n") == "1")
        }
    }

    @Test func `a template and a script saved together start anew`() async throws {
        try await Self.with { app, bench, browser in
            try app.write("pages/b/b.ttml", #"<view id="n" bindtap="add">neu {{n}}</view>"#)
            try app.write("pages/b/b.js", Self.page.replacing("n: 0", with: "n: 5"))
            await bench.device.reload(AppBundle(root: app.root), changed: ["pages/b/b.ttml", "pages/b/b.js"])
            #expect(try await bench.text("#n") == "neu 5")
            try await bench.expectDrawnAsIs(by: browser)
        }
    }

    @Test func `a reload answers open dialogs as dismissed only when the app starts anew`() async throws {
        try await Self.with { app, bench, _ in
            await bench.device.evaluate("tt.showModal({ title: '走吗' })")
            _ = await bench.device.settle(within: 5000)
            try await Self.save("pages/a/a.ttss", ".y { color: blue }", of: app, on: bench)
            #expect(await bench.device.openDialogs().count == 1)
            try await Self.save("pages/a/a.js", Self.page + "\n", of: app, on: bench)
            #expect(await bench.device.openDialogs().isEmpty)
        }
    }
}
