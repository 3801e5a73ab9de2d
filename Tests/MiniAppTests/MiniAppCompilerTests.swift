import Foundation
import MiniApp
import Testing

struct MiniAppCompilerTests {
    @Test func `a page is compiled with its styles and settings`() throws {
        let folder = try ScratchFolder([
            "app.json": #"{"pages": ["pages/a/a"], "window": {"navigationBarTitleText": "t"}}"#,
            "app.ttss": "page { color: red }", "pages/a/a.js": "", "pages/a/a.ttml": "<text>{{word}}</text>",
            "pages/a/a.ttss": ".x { width: 75rpx }", "pages/a/a.json": #"{"disableScroll": true}"#,
        ])
        let manifest = try #require(MiniAppFolder(root: folder.url).read().manifest)
        let compiler = MiniAppCompiler(root: folder.url)

        let page = compiler.compile(page: "pages/a/a", manifest: manifest)

        #expect(page.viewScript?.contains("pages/a/a") == true)
        #expect(page.styles.contains("10vw"))
        #expect(page.config.window.navigationBarTitleText == "t")
        #expect(page.config.window.disableScroll == true)
        #expect(page.diagnostics.isEmpty)
        #expect(
            Set(page.sourceFiles).isSuperset(of: ["pages/a/a.ttml", "pages/a/a.ttss", "pages/a/a.json"])
        )
        #expect(!page.sourceFiles.contains("app.ttss"))
        #expect(compiler.appStyles().css.contains("color: red"))
    }

    @Test func `components are found from the page, the root and app json`() throws {
        let folder = try ScratchFolder([
            "app.json":
                #"{"pages": ["pages/a/a"], "usingComponents": {"Common": "./c/common", "Both": "/c/both"}}"#,
            "pages/a/a.js": "", "c/bare.json": "{}",
            "pages/a/a.ttml": "<Common/><Both/><Near/><Bare/><Plugin/>",
            "pages/a/a.json": """
            {"usingComponents": {"Near": "../b/near", "Both": "./both", "Bare": "c/bare", "Plugin": "ext://p/q"}}
            """,
        ])
        let manifest = try #require(MiniAppFolder(root: folder.url).read().manifest)

        let script = try #require(
            MiniAppCompiler(root: folder.url).compile(page: "pages/a/a", manifest: manifest).viewScript
        )

        for path in ["c/common", "pages/a/both", "pages/b/near", "c/bare", "ext://p/q"] {
            #expect(script.contains("\"\(path)\""), "\(path) is missing in \(script)")
        }
        #expect(!script.contains("\"c/both\""))
    }

    @Test func `a page with a broken template has no view, and says why`() throws {
        let folder = try ScratchFolder([
            "app.json": #"{"pages": ["a"]}"#, "a.js": "", "a.ttml": "<view>{{ a. }}</view>",
        ])
        let manifest = try #require(MiniAppFolder(root: folder.url).read().manifest)

        let page = MiniAppCompiler(root: folder.url).compile(page: "a", manifest: manifest)

        #expect(page.viewScript == nil)
        #expect(page.diagnostics.contains { $0.severity == .error && $0.file == "a.ttml" })
    }
}
