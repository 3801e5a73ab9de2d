import MiniApp
import OpenPlatform
import Testing

@testable import MiniAppRuntime

@Suite(.timeLimit(.minutes(2))) struct BrokenAppTests {
    @Test(arguments: [
        ("broken-ttml", "pages/index/index.ttml", 5), ("broken-json", "pages/index/index.json", 3),
        ("broken-app-json", "app.json", 3), ("missing-page", "app.json", 2),
    ])
    func `a mistake is named with its place, and shown to whoever looks`(
        name: String,
        file: String,
        line: Int
    ) async throws {
        try await Workbench.with(app: Example.named("Broken/\(name)")) { bench in
            let problem = try #require(await bench.device.problems().first { $0.severity == .error })
            #expect(problem.file == file)
            #expect(problem.line == line)
            #expect(problem.excerpt.contains { $0.number == line })
            #expect(problem.message.zh.isEmpty == false)
            #expect(problem.hint.en.isEmpty == false)

            let told = try #require(await bench.lines(.error).first)
            #expect(told.place == "\(file):\(line)")
            let frames = try await Browser(of: bench).frames()
            #expect(frames.last?["type"] == "problem")
            #expect(frames.last?["diagnostics"]?[0]?["file"] == .string(file))
        }
    }

    @Test(arguments: [
        ("broken-ttml", "pages/fine/fine", "这一页没有错。"), ("broken-json", "pages/fine/fine", "这一页没有错。"),
        ("missing-module", "pages/fine/fine", "这一页没有错。"), ("missing-page", "pages/index/index", "这一页在。"),
    ])
    func `the other pages run`(name: String, page: String, text: String) async throws {
        try await Workbench.with(app: Example.named("Broken/\(name)"), page: page) { bench async throws in
            #expect(try await bench.routes() == [page])
            #expect(try await bench.text("#fine") == text)
        }
    }

    @Test func `a page whose settings are broken is shown all the same`() async throws {
        try await Workbench.with(app: Example.named("Broken/broken-json")) { bench async throws in
            #expect(try await bench.text("#shown") == "配置坏了，页面还在。")
        }
    }

    @Test func `an app without a manifest opens nothing, and can be asked everything`() async throws {
        try await Workbench.with(app: Example.named("Broken/broken-app-json")) { bench async throws in
            #expect(try await bench.routes() == [])
            #expect(await bench.device.tree() == "null")
            #expect(await bench.device.tree(selector: "#fine") == "[]")
            #expect(await bench.device.state() == #"{"pages":[],"current":null}"#)
            await bench.device.goBack()
            await bench.device.enterBackground()
            await bench.device.enterForeground()
            let nothing = await bench.device.dispatch(RawEvent(target: .selector("#a"), type: "tap"))
            #expect(nothing.handled == nil)
        }
    }

    @Test func `a require of nothing is told with the line and the file that asks`() async throws {
        try await Workbench.with(app: Example.named("Broken/missing-module")) { bench in
            let lines = await bench.lines(.error)
            #expect(lines.count == 1)
            let line = try #require(lines.first)
            #expect(line.text.contains("utils/greet"))
            #expect(line.place == "pages/index/index.js:1")
            #expect(line.excerpt.first?.text.contains("require('../../utils/greet')") == true)
        }
    }

    @Test func `modules that require each other see what has run`() async throws {
        try await Workbench.with(app: Example.named("Broken/circular-require")) { bench async throws in
            #expect(try await bench.text("#before") == "a 的前半")
            #expect(try await bench.text("#after") == "还没有")
            #expect(try await bench.text("#later") == "a 的后半")
            #expect(try await bench.text("#same") == "true")
            #expect(await bench.console(.error) == [])
        }
    }

    @Test func `every form of import and export works`() async throws {
        try await Workbench.with(app: Example.named("Broken/es-modules")) { bench async throws in
            #expect(try await bench.text("#passed") == "33 / 33")
            #expect(try await bench.elements(".bad").isEmpty)
            #expect(await bench.console(.error) == [])
        }
    }

    @Test func `a script that cannot be read is told with its place, and the other pages run`() async throws {
        let app = try WrittenApp([
            "app.js": "App({});", "pages/a/a.js": "Page({\n  data: { a: 1 \n);\n",
            "pages/a/a.ttml": "<view>一</view>",
            "pages/b/b.js": "Page({});", "pages/b/b.ttml": "<view id=\"b\">二</view>",
        ])
        try await Workbench.with(app: app.root) { bench in
            let line = try #require(await bench.lines(.error).first)
            #expect(
                line.text.contains("SyntaxError") || line.text.contains("expected")
                    || line.text.contains("Unexpected")
            )
            #expect(line.place == "pages/a/a.js:3")
            await bench.device.evaluate("tt.navigateTo({ url: '/pages/b/b' })")
            _ = await bench.device.settle(within: 5000)
            #expect(try await bench.text("#b") == "二")
        }
    }

    @Test func `a broken app.js stops no page`() async throws {
        let app = try WrittenApp(
            script: "Page({ data: { app: typeof getApp() } });",
            template: "<view id=\"a\">{{app}}</view>",
            app: "App({ onLaunch() { } ;"
        )
        try await Workbench.with(app: app.root) { bench async throws in
            #expect(await bench.lines(.error).isEmpty == false)
            #expect(try await bench.elements("#a").count == 1)
        }
    }
}
