import OpenPlatform
import Testing

@testable import MiniAppRuntime

@Suite(.timeLimit(.minutes(2))) struct SharingTests {
    private static func app() throws -> WrittenApp {
        try WrittenApp(
            script: """
                Page({ hide() { tt.hideShareMenu({}); },
                  onShareAppMessage(event) { console.log(JSON.stringify(event)); return { title: '雨后的梧桐' }; } });
                """,
            template: "<button id=\"hide\" bindtap=\"hide\">hide</button>"
        )
    }

    @Test func `the page says what is shared, and the trace shows it`() async throws {
        let app = try Self.app()
        try await Workbench.with(app: app.root) { bench in
            await bench.device.share()
            #expect(await bench.console(.log) == [#"{"from":"menu"}"#])
            let step = bench.platform.trace.entries().last { $0.kind == "share" }
            #expect(step?.note == "雨后的梧桐")
        }
    }

    @Test func `a hidden entry can't be chosen, and a browser knows that`() async throws {
        let app = try Self.app()
        try await Workbench.with(app: app.root) { bench in
            try await bench.tap("#hide")
            await bench.device.share()
            #expect(await bench.console(.log) == [])
            let late = try await Browser(of: bench)
            #expect(try await late.frames().last { $0["type"] == "share_menu" }?["menus"] == [])
        }
    }
}
