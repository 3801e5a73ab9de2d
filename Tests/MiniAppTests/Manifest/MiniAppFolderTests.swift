import Foundation
import MiniApp
import Testing

struct MiniAppFolderTests {
    private static let page = ["pages/a/a.js": "", "pages/a/a.ttml": ""]

    /// Reads a mini-app with the pages `pages/a/a` and `pages/b/b`.
    private static func read(_ files: [String: String]) throws -> MiniAppReading {
        let pages = page.merging(["pages/b/b.js": "", "pages/b/b.ttml": "", "icon.png": ""]) { $1 }
        let folder = try ScratchFolder(pages.merging(files) { $1 })
        return MiniAppFolder(root: folder.url).read()
    }

    private static func app(_ more: String) -> [String: String] {
        ["app.json": #"{"pages": ["pages/a/a", "/pages/b/b"]\#(more.isEmpty ? "" : ", " + more)}"#]
    }

    @Test func `a small mini-app is read without a word`() throws {
        let reading = try Self.read(Self.app(""))

        #expect(reading.diagnostics.isEmpty)
        #expect(reading.manifest?.pages == ["pages/a/a", "pages/b/b"])
        #expect(reading.manifest?.entryPagePath == "pages/a/a")
        #expect(reading.manifest?.networkTimeout.request == 60_000)
        #expect(reading.manifest?.tabBar == nil)
        #expect(reading.project == nil)
        #expect(reading.pages.count == 2)
    }

    @Test func `a page's settings stand in front of the app's`() throws {
        let window = """
            "window": {"navigationBarTitleText": "应用", "backgroundColor": "#fff", "navigationStyle": "custom"}
            """
        let reading = try Self.read(
            Self.app(window)
                .merging(
                    [
                        "pages/a/a.json":
                            #"{"navigationBarTitleText": "页面", "usingComponents": {"Card": "/c/card"}}"#,
                        "pages/b/b.json": """
                        {"window": {"navigationBarTitleText": "里面", "enablePullDownRefresh": true},
                         "navigationStyle": "default", "component": true, "renderer": "skyline", "style": "v2"}
                        """,
                    ]
                ) { $1 }
        )
        let (first, second) = (reading.pages["pages/a/a"], reading.pages["pages/b/b"])

        #expect(reading.diagnostics.isEmpty)
        #expect(first?.window.navigationBarTitleText == "页面")
        #expect(first?.window.navigationStyle == .custom)
        #expect(first?.usingComponents == ["Card": "/c/card"])
        #expect(second?.window.navigationBarTitleText == "里面")
        #expect(second?.window.navigationStyle == .default)
        #expect(second?.window.enablePullDownRefresh == true)
        #expect(second?.window.backgroundColor == "#fff")
        #expect(second?.isComponent == true)
        #expect(reading.manifest?.window.enablePullDownRefresh == nil)
    }

    @Test(arguments: [
        #""window": []"#, #""window": {"navigationBarTitleText": 1}"#,
        #""window": {"enablePullDownRefresh": "yes"}"#,
        #""window": {"onReachBottomDistance": "50"}"#, #""tabBar": "no""#,
        #""networkTimeout": {"request": "1"}"#,
        #""usingComponents": ["a"]"#, #""usingComponents": {"a": 1}"#, #""permission": {"scope.x": "y"}"#,
        #""subpackages": {}"#, #""debug": 1"#, #""cookie": {"enableStore": 1}"#, #""entryPagePath": 3"#,
        #""navigateToMiniProgramAppIdList": [1]"#, #""preloadRule": {"a": {"packages": "all"}}"#,
    ])
    func `a key of the wrong type is ignored and reported at its value`(_ member: String) throws {
        let reading = try Self.read(Self.app("\n" + member))

        #expect(reading.diagnostics.map(\.code) == ["manifest.wrong-type"])
        #expect(reading.diagnostics.map(\.severity) == [.warning])
        #expect(reading.diagnostics.first?.line == 2)
        #expect(reading.diagnostics.first?.file == "app.json")
        #expect(reading.manifest?.pages.count == 2)
    }

    @Test(arguments: [
        #""window": {"navigationBarTextStyle": "red", "singlePage": {}}"#,
        #""window": {"navigationStyle": "none"}"#,
    ])
    func `a word that a key doesn't know is answered with those it knows`(_ member: String) throws {
        let reading = try Self.read(Self.app(member))

        #expect(reading.diagnostics.map(\.code) == ["manifest.unknown-choice"])
        #expect(reading.diagnostics.first?.hint.en.contains("\"") == true)
        #expect(reading.manifest != nil)
    }

    @Test func `null counts as absent and unknown keys are nobody's business`() throws {
        let reading = try Self.read(
            Self.app(
                #""window": null, "tabBar": null, "lazyCodeLoading": 1, "requiredBackgroundModes": [], "style": "v2""#
            )
        )

        #expect(reading.diagnostics.isEmpty)
    }

    @Test func `broken JSON is shown with its line`() throws {
        let reading = try Self.read(["app.json": "{\n  \"pages\": [\"pages/a/a\"],\n}"])
        let diagnostic = try #require(reading.diagnostics.first)

        #expect(reading.manifest == nil)
        #expect(reading.diagnostics.count == 1)
        #expect(
            diagnostic.rendered(in: .english) == """
                app.json:2:25: error: Nothing follows this comma.
                  1 | {
                  2 |   "pages": ["pages/a/a"],
                    |                         ^
                  3 | }
                  Delete it.
                """
        )
        #expect(diagnostic.rendered(in: .chinese).contains("这个逗号后面没有内容"))
    }

    @Test func `a broken page json costs only that page its settings`() throws {
        let files = Self.app(#""window": {"navigationBarTitleText": "t"}"#)
        let reading = try Self.read(files.merging(["pages/a/a.json": "{", "pages/b/b.json": "[]"]) { $1 })

        #expect(reading.diagnostics.map(\.file) == ["pages/a/a.json", "pages/b/b.json"])
        #expect(reading.diagnostics.map(\.code) == ["json.unexpected-end", "manifest.not-an-object"])
        #expect(reading.pages["pages/a/a"]?.window.navigationBarTitleText == "t")
    }

    @Test(arguments: [
        ([:], "manifest.missing"), (["game.json": "{}"], "manifest.mini-game"),
        (["app.json": "[]"], "manifest.not-an-object"),
        (["app.json": "{}"], "manifest.no-pages"), (["app.json": #"{"pages": []}"#], "manifest.no-pages"),
        (["app.json": ""], "json.empty"),
        (["project.config.json": #"{"miniprogramRoot": "dist/"}"#], "manifest.missing-root"),
    ])
    func `a folder without a usable manifest says why`(_ files: [String: String], _ code: String) throws {
        let reading = try Self.read(files)

        #expect(reading.manifest == nil)
        #expect(reading.diagnostics.first?.code == code)
    }

    @Test func `every key of the manifest arrives`() throws {
        let reading = try Self.read(
            Self.app(
                """
                "networkTimeout": {"request": 1000, "uploadFile": 2}, "permission": {"scope.userLocation": {"desc": "附近"}},
                "navigateToMiniProgramAppIdList": ["tt1"], "usingComponents": {"Card": "/c/card"}, "component2": true,
                "preloadRule": {"pages/a/a": {"packages": ["p"], "network": "wifi"}}, "usingProvide": true,
                "cookie": {"enableStore": true}, "workers": "workers", "debug": true, "sitemapLocation": "sitemap.json",
                "plugins": {"trade": {"version": "1.0.0", "provider": "tt2"}}, "ext": {"a": ["深"]}, "renderType": "lynx"
                """
            )
        )
        let manifest = try #require(reading.manifest)

        #expect(reading.diagnostics.isEmpty)
        #expect(manifest.networkTimeout.request == 1000)
        #expect(manifest.networkTimeout.uploadFile == 2)
        #expect(manifest.networkTimeout.downloadFile == 60_000)
        #expect(manifest.permission == ["scope.userLocation": "附近"])
        #expect(manifest.navigateToMiniProgramAppIdList == ["tt1"])
        #expect(manifest.preloadRule["pages/a/a"]?.packages == ["p"])
        #expect(manifest.plugins["trade"]?.provider == "tt2")
        #expect(manifest.ext == #"{"a": ["深"]}"#)
        #expect(manifest.component2 && manifest.usingProvide && manifest.cookieStore && manifest.debug)
        #expect(
            [manifest.workers, manifest.sitemapLocation, manifest.renderType] == [
                "workers", "sitemap.json", "lynx",
            ]
        )
    }
}
