import HostAPI
import OpenPlatform
import Testing

@testable import MiniAppRuntime

@Suite(.timeLimit(.minutes(2))) struct NavigationTests {
    /// Three pages that log their lives; b is a tab, and so is the first.
    private static func app(tabs: Bool = false) throws -> WrittenApp {
        var files = ["app.js": "App({});"]
        for name in ["a", "b", "c"] {
            files["pages/\(name)/\(name).js"] = """
                const log = (what) => console.log('\(name) ' + what);
                Page({ onLoad() { log('load'); }, onShow() { log('show'); }, onReady() { log('ready'); },
                  onHide() { log('hide'); }, onUnload() { log('unload'); } });
                """
            files["pages/\(name)/\(name).ttml"] = "<view id=\"\(name)\">\(name)</view>"
        }
        let app = try WrittenApp(files)
        if tabs {
            try app.write(
                "app.json",
                """
                {"pages":["pages/a/a","pages/b/b","pages/c/c"],"tabBar":{"color":"#000000","selectedColor":"#ff0000",
                "backgroundColor":"#ffffff","list":[{"pagePath":"pages/a/a","text":"A"},{"pagePath":"pages/b/b","text":"B"}]}}
                """
            )
        }
        return app
    }

    /// Calls a function of `tt` from the console, and gives what `success` or `fail` gets.
    private static func call(_ bench: Workbench, _ name: String, _ arguments: String) async throws -> String?
    {
        await bench.device.evaluate(
            "tt.\(name)({ \(arguments), complete(res) { console.info(res.errMsg); } })"
        )
        _ = await bench.device.settle(within: 5000)
        return await bench.console(.info).last
    }

    @Test(arguments: [
        (
            "navigateTo", "url: '/pages/nowhere/nowhere'",
            "navigateTo:fail url \"/pages/nowhere/nowhere\" is not in app.json"
        ),
        ("navigateTo", "url: ''", "navigateTo:fail"), ("navigateTo", "url: 7", "navigateTo:fail"),
        ("navigateTo", "url: '/pages/b/b'", "navigateTo:fail can not navigate to a tabBar page"),
        ("redirectTo", "url: '/pages/b/b'", "redirectTo:fail can not navigate to a tabBar page"),
        ("switchTab", "url: '/pages/c/c'", "switchTab:fail url \"/pages/c/c\" is not a tab page"),
        ("navigateBack", "delta: 1", "navigateBack:fail cannot navigate back at first page"),
        ("reLaunch", "url: '/pages/nowhere/nowhere'", "reLaunch:fail"),
    ])
    func `a move that can't be made fails in the platform's words, and moves nothing`(
        name: String,
        arguments: String,
        text: String
    ) async throws {
        let app = try Self.app(tabs: true)
        try await Workbench.with(app: app.root) { bench in
            let before = await bench.console(.log)
            let said = try #require(try await Self.call(bench, name, arguments))
            #expect(said.hasPrefix(text), "\(said)")
            #expect(try await bench.routes() == ["pages/a/a"])
            #expect(await bench.console(.log) == before)
        }
    }

    @Test func `a page that does not compile is refused by name`() async throws {
        try await Workbench.with(app: Example.named("Broken/broken-ttml"), page: "pages/fine/fine") { bench in
            let said = try await Self.call(bench, "navigateTo", "url: '/pages/index/index'")
            #expect(said == "navigateTo:fail page \"/pages/index/index\" does not compile")
            #expect(try await bench.routes() == ["pages/fine/fine"])
        }
    }

    @Test func `the missing page of an example is refused, in a handler too`() async throws {
        try await Workbench.with(app: Example.named("Broken/missing-page")) { bench in
            try await bench.tap("#to-nowhere")
            #expect(try await bench.text("#answer")?.contains("is not in app.json") == true)
            try await bench.tap("#to-gone")
            #expect(try await bench.routes() == ["pages/index/index"])
        }
    }

    @Test func `ten pages are the limit`() async throws {
        let app = try Self.app()
        try await Workbench.with(app: app.root) { bench in
            for depth in 2...10 {
                #expect(try await Self.call(bench, "navigateTo", "url: '/pages/c/c'") == "navigateTo:ok")
                #expect(try await bench.routes().count == depth)
            }
            let said = try await Self.call(bench, "navigateTo", "url: '/pages/c/c'")
            #expect(said == "navigateTo:fail webview count limit exceed")
            #expect(try await bench.routes().count == 10)
            #expect(try await Self.call(bench, "redirectTo", "url: '/pages/b/b'") == "redirectTo:ok")
            #expect(try await bench.routes().count == 10)
            #expect(try await Self.call(bench, "navigateBack", "delta: 99") == "navigateBack:ok")
            #expect(try await bench.routes() == ["pages/a/a"])
        }
    }

    @Test func `the limit is a setting`() async throws {
        let app = try Self.app()
        var settings = HostSettings()
        settings.pageStackLimit = 2
        try await Workbench.with(app: app.root, settings: settings) { bench in
            let said = [
                try await Self.call(bench, "navigateTo", "url: '/pages/c/c'"),
                try await Self.call(bench, "navigateTo", "url: '/pages/b/b'"),
            ]
            #expect(said == ["navigateTo:ok", "navigateTo:fail webview count limit exceed"])
        }
    }

    @Test(arguments: [
        ("navigateTo", "c", "a hide,c load,c show,c ready"),
        ("redirectTo", "c", "a unload,c load,c show,c ready"),
        ("reLaunch", "c", "a unload,c load,c show,c ready"),
    ])
    func `a move runs the lives of its pages in order`(name: String, page: String, lives: String) async throws
    {
        let app = try Self.app()
        try await Workbench.with(app: app.root) { bench in
            let before = await bench.console(.log).count
            _ = try await Self.call(bench, name, "url: '/pages/\(page)/\(page)?x=1'")
            #expect(await bench.console(.log).dropFirst(before).joined(separator: ",") == lives)
        }
    }

    @Test func `background and foreground hide and show the visible page only`() async throws {
        let app = try Self.app()
        try await Workbench.with(app: app.root) { bench in
            _ = try await Self.call(bench, "navigateTo", "url: '/pages/c/c'")
            let before = await bench.console(.log).count
            await bench.device.enterForeground()
            await bench.device.enterBackground()
            await bench.device.enterBackground()
            await bench.device.enterForeground()
            await bench.device.enterForeground()
            #expect(await bench.console(.log).dropFirst(before).joined(separator: ",") == "c hide,c show")
            await bench.device.goBack()
            #expect(await bench.console(.log).suffix(2) == ["c unload", "a show"])
        }
    }

    @Test func `the back button on the first page changes nothing`() async throws {
        let app = try Self.app()
        try await Workbench.with(app: app.root) { bench async throws in
            await bench.device.goBack()
            #expect(try await bench.routes() == ["pages/a/a"])
            #expect(await bench.console(.error) == [])
        }
    }
}
