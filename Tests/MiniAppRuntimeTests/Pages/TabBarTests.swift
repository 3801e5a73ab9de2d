import HostAPI
import OpenPlatform
import Testing

@testable import MiniAppRuntime

@Suite(.timeLimit(.minutes(2))) struct TabBarTests {
    /// Two tabs; a tap on the first page's button makes the calls of `handler`.
    private static func app(handler: String) throws -> WrittenApp {
        let app = try WrittenApp([
            "app.js": "App({});",
            "pages/a/a.ttml": "<button id=\"go\" bindtap=\"go\">go</button>",
            "pages/a/a.js": "Page({ go() { \(handler) } });",
            "pages/b/b.ttml": "<view/>",
            "pages/b/b.js":
                "Page({ onTabItemTap(tab) { console.log(tab.index, tab.pagePath, tab.text); } });",
        ])
        try app.write(
            "app.json",
            """
            {"pages":["pages/a/a","pages/b/b"],"tabBar":{"color":"#000000","selectedColor":"#ff0000",
            "backgroundColor":"#ffffff","list":[{"pagePath":"pages/a/a","text":"A"},
            {"pagePath":"pages/b/b","text":"B"}]}}
            """
        )
        return app
    }

    private static func bar(_ frames: [JSONValue]) -> JSONValue? {
        frames.last { $0["type"] == "tab_bar" }?["tab_bar"]
    }

    @Test func `a badge is drawn, and is there for a browser that comes later`() async throws {
        let app = try Self.app(
            handler: "tt.setTabBarBadge({index: 1, text: '7'}); tt.setTabBarItem({index: 1, text: 'New'});"
        )
        try await Workbench.with(app: app.root) { bench in
            let browser = try await Browser(of: bench)
            _ = try await browser.frames()
            try await bench.tap("#go")
            let bar = Self.bar(try await browser.frames())
            #expect(bar?["list"]?[1] == ["pagePath": "pages/b/b", "text": "New", "badge": "7"])
            #expect(bar?["list"]?[0] == ["pagePath": "pages/a/a", "text": "A"])

            let late = try await Browser(of: bench)
            let stack = try await late.frames().first { $0["type"] == "stack" }
            #expect(stack?["tab_bar"] == bar)
        }
    }

    @Test func `a tab is tapped by the name that it was given`() async throws {
        let app = try Self.app(handler: "tt.setTabBarItem({index: 1, text: 'New'});")
        try await Workbench.with(app: app.root) { bench in
            try await bench.tap("#go")
            await bench.device.selectTab(1)
            #expect(await bench.console(.log) == ["1 pages/b/b New"])
        }
    }

    @Test func `a hidden bar leaves its room to the page, and a launch brings it back`() async throws {
        let app = try Self.app(
            handler: """
                tt.hideTabBar({ success: () => console.log(tt.getSystemInfoSync().windowHeight) });
                """
        )
        try await Workbench.with(app: app.root) { bench in
            let browser = try await Browser(of: bench)
            let before = bench.device.face.conditions.window.height
            try await bench.tap("#go")
            let model = await bench.device.options.model
            let grown = before + model.tabBarHeight + model.safeBottom
            #expect(await bench.console(.log) == ["\(Int(grown))"])
            #expect(Self.bar(try await browser.frames())?["hidden"] == true)

            await bench.device.launch()
            #expect(bench.device.face.conditions.window.height == before)
            let stack = try await browser.frames().last { $0["type"] == "stack" }
            #expect(stack?["tab_bar"]?["hidden"] == false)
        }
    }

    @Test func `tests read what lies around the page`() async throws {
        let app = try Self.app(
            handler: """
                tt.showTabBarRedDot({index: 0}); tt.setNavigationBarTitle({title: '轻记'});
                tt.pageScrollTo({scrollTop: 30}); tt.showToast({title: '好'});
                """
        )
        try await Workbench.with(app: app.root) { bench in
            try await bench.tap("#go")
            let screen = await bench.device.screen()
            #expect(screen["tab_bar"]?["list"]?[0]?["dot"] == true)
            #expect(screen["tab_bar"]?["list"]?[1]?["dot"] == nil)
            #expect(screen["navigation_bar"] == ["title": "轻记"])
            #expect(screen["overlay"]?["title"] == "好")
            #expect(screen["scroll_top"] == 30)
        }
    }

    @Test func `a tab that is not there is refused to the callback`() async throws {
        let app = try Self.app(
            handler: "tt.showTabBarRedDot({ index: 2, fail: (res) => console.log(res.errMsg) });"
        )
        try await Workbench.with(app: app.root) { bench in
            try await bench.tap("#go")
            #expect(await bench.console(.log) == ["showTabBarRedDot:fail index is invalid"])
        }
    }
}
