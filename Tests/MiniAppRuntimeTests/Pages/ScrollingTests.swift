import OpenPlatform
import Testing

@testable import MiniAppRuntime

@Suite(.timeLimit(.minutes(2))) struct ScrollingTests {
    private static func app(handler: String) throws -> WrittenApp {
        try WrittenApp(
            script: """
                Page({ go() { \(handler) }, onPageScroll(event) { console.log(event.scrollTop); } });
                """,
            template: "<button id=\"go\" bindtap=\"go\">go</button><view id=\"end\"/>"
        )
    }

    private static let answer = "complete: (res) => console.log(res.errMsg)"

    @Test func `without a browser the page hears of its new place, once`() async throws {
        let app = try Self.app(handler: "tt.pageScrollTo({ scrollTop: 120, \(Self.answer) });")
        try await Workbench.with(app: app.root) { bench in
            try await bench.tap("#go")
            try await bench.tap("#go")
            #expect(await bench.console(.log) == ["120", "pageScrollTo:ok", "pageScrollTo:ok"])
        }
    }

    @Test func `a browser is told where to, and reports by itself`() async throws {
        let app = try Self.app(
            handler: "tt.pageScrollTo({ selector: '#end', offsetTop: 8, duration: 0, \(Self.answer) });"
        )
        try await Workbench.with(app: app.root) { bench in
            let browser = try await Browser(of: bench)
            try await bench.tap("#go")
            let scroll = try #require(try await browser.frames().last { $0["type"] == "scroll" })
            let page = try #require(await bench.device.stackOfPages().first)
            let end = try await bench.elements("#end").first?["node"]
            #expect(scroll["page"]?.int == page)
            #expect(scroll["node"] == end)
            #expect(scroll["offset"] == 8 && scroll["duration"] == 0 && scroll["top"] == nil)
            #expect(await bench.console(.log) == ["pageScrollTo:ok"])
        }
    }

    @Test func `an element that is not there is refused`() async throws {
        let app = try Self.app(handler: "tt.pageScrollTo({ selector: '#gone', \(Self.answer) });")
        try await Workbench.with(app: app.root) { bench in
            try await bench.tap("#go")
            #expect(
                await bench.console(.log) == ["pageScrollTo:fail can not find node by selector \"#gone\""]
            )
        }
    }
}
