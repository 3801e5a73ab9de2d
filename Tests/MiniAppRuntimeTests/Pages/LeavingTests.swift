import HostAPI
import OpenPlatform
import Testing

@testable import MiniAppRuntime

@Suite(.timeLimit(.minutes(2))) struct LeavingTests {
    /// A page that leads to one which asks before it is left.
    private static func app() throws -> WrittenApp {
        try WrittenApp([
            "app.js": "App({});",
            "pages/a/a.ttml": "<button id=\"go\" bindtap=\"go\">go</button>",
            "pages/a/a.js": "Page({ go() { tt.navigateTo({ url: '/pages/b/b' }); } });",
            "pages/b/b.ttml": "<button id=\"off\" bindtap=\"off\">off</button>",
            "pages/b/b.js": """
            Page({ onLoad() { tt.enableAlertBeforeUnload({ message: '不保存？' }); },
              off() { tt.disableAlertBeforeUnload(); } });
            """,
        ])
    }

    @Test(arguments: [(Answer.Choice.accept, 1), (.reject, 2), (.dismiss, 2)])
    func `the back button asks first`(choice: Answer.Choice, depth: Int) async throws {
        let app = try Self.app()
        try await Workbench.with(app: app.root) { bench in
            try await bench.tap("#go")
            await bench.device.goBack()
            try await bench.until("the question") { await !bench.device.openDialogs().isEmpty }
            await bench.device.goBack()
            let dialog = try await bench.dialog()
            #expect(dialog.contents.members["content"] == "不保存？")

            #expect(await bench.device.answer(dialog.id, with: Answer(choice)))
            try await bench.until("the answer's end") {
                let routes = try await bench.routes()
                return routes.count == depth
            }
        }
    }

    @Test func `nothing is asked on the lowest page, by the app, or once switched off`() async throws {
        let app = try Self.app()
        try await Workbench.with(app: app.root) { bench in
            try await bench.tap("#go")
            try await bench.tap("#off")
            await bench.device.goBack()
            #expect(try await bench.routes() == ["pages/a/a"])

            try await bench.tap("#go")
            await bench.device.evaluate("tt.navigateBack({})")
            _ = await bench.device.settle(within: 5000)
            #expect(try await bench.routes() == ["pages/a/a"])

            await bench.device.evaluate("tt.reLaunch({ url: '/pages/b/b' })")
            _ = await bench.device.settle(within: 5000)
            await bench.device.goHome()
            #expect(try await bench.routes() == ["pages/a/a"])
            #expect(await bench.device.openDialogs().isEmpty)
        }
    }
}
