import OpenPlatform
import Testing

@testable import MiniAppRuntime

@Suite(.timeLimit(.minutes(2))) struct KeyboardTests {
    private static func app() throws -> WrittenApp {
        try WrittenApp(
            script: """
                Page({ hide() { tt.hideKeyboard({ complete: (res) => console.log(res.errMsg) }); },
                  left(event) { console.log('left', event.detail.value); } });
                """,
            template: """
                <input id="name" value="雨" bindblur="left"/><button id="hide" bindtap="hide">hide</button>
                """
        )
    }

    @Test func `a field loses the focus, and one without it is refused`() async throws {
        let app = try Self.app()
        try await Workbench.with(app: app.root) { bench in
            try await bench.tap("#hide")
            try await bench.happen("focus", to: "#name")
            try await bench.tap("#hide")
            try await bench.tap("#hide")
            let refusal = "hideKeyboard:fail Can't get focused input."
            #expect(await bench.console(.log) == [refusal, "left 雨", "hideKeyboard:ok", refusal])
        }
    }

    @Test func `a browser is asked to let the field go`() async throws {
        let app = try Self.app()
        try await Workbench.with(app: app.root) { bench in
            let browser = try await Browser(of: bench)
            try await bench.happen("focus", to: "#name")
            try await bench.tap("#hide")
            let node = try await bench.elements("#name").first?["node"]
            #expect(try await browser.frames().last { $0["type"] == "blur" }?["node"] == node)
            #expect(await bench.console(.log) == ["hideKeyboard:ok"])
        }
    }
}
