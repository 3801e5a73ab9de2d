import OpenPlatform
import Testing

@testable import MiniAppRuntime

@Suite(.timeLimit(.minutes(2))) struct ThrowsTests {
    private static func with(_ body: (Workbench) async throws -> Void) async throws {
        try await Workbench.with(app: Example.named("Broken/throws"), body)
    }

    @Test func `an error in a handler is told with its place, its lines and its callers`() async throws {
        try await Self.with { bench in
            try await bench.tap("#in-handler")
            let line = try #require(await bench.lines(.error).first)
            #expect(line.text.hasPrefix("Uncaught TypeError: undefined is not an object"))
            #expect(line.place == "utils/deep.js:2")
            #expect(line.calls == ["lengthOf utils/deep.js:2", "inHandler pages/index/index.js:7"])
            #expect(line.excerpt.map(\.number) == [1, 2, 3])
            #expect(line.excerpt[1].text == "  return list.length;")
            #expect(await bench.lines(.error).count == 1)
        }
    }

    @Test func `an error in a timer is told when the timer fires`() async throws {
        try await Self.with { bench in
            try await bench.tap("#in-timer")
            #expect(await bench.lines(.error).isEmpty)
            bench.platform.clock.advance(by: 0.05)
            try await bench.until("the timer fired") { await !bench.lines(.error).isEmpty }
            let line = try #require(await bench.lines(.error).first)
            #expect(line.text == "Uncaught RangeError: 定时器里抛出")
            #expect(line.place == "pages/index/index.js:12")
        }
    }

    @Test(arguments: [
        ("#in-callback", "Uncaught TypeError:", "pages/index/index.js:20"),
        ("#in-promise", "Unhandled promise rejection: 没有人接住", "pages/index/index.js:27"),
    ])
    func `an error that comes later is told with its place`(
        button: String,
        text: String,
        place: String
    ) async throws {
        try await Self.with { bench in
            try await bench.tap(button)
            let line = try #require(await bench.lines(.error).first)
            #expect(line.text.hasPrefix(text))
            #expect(line.place == place)
            #expect(await bench.lines(.error).count == 1)
        }
    }

    @Test func `what is thrown need not be an error`() async throws {
        try await Self.with { bench in
            try await bench.tap("#not-an-error")
            #expect(await bench.console(.error).first?.contains("一句话") == true)
        }
    }

    @Test func `a handler that is not there is told once, with the place of the binding`() async throws {
        try await Self.with { bench in
            for _ in 1...3 { try await bench.tap("#no-handler") }
            let warnings = await bench.console(.warn)
            #expect(warnings.count == 1)
            #expect(warnings.first?.contains("nothingHere") == true)
            #expect(warnings.first?.contains("pages/index/index.ttml:6") == true)
        }
    }

    @Test func `an error in onLoad leaves the page open with what it had set`() async throws {
        try await Self.with { bench in
            try await bench.tap("#to-load")
            #expect(try await bench.routes() == ["pages/index/index", "pages/load/load"])
            #expect(try await bench.text("#state") == "onLoad 走了一半")
            #expect(await bench.console(.error).count == 1)
            await bench.device.goBack()
            try await bench.tap("#add")
            #expect(try await bench.text("#count") == "1")
        }
    }

    @Test func `App.onError and App.onUnhandledRejection hear of each error`() async throws {
        try await Self.with { bench in
            try await bench.tap("#in-handler")
            try await bench.tap("#in-promise")
            await bench.device.evaluate("getApp().errors.length + ' ' + getApp().errors[1]")
            #expect(await bench.console(.output).last?.contains("2 rejected: 没有人接住") == true)
        }
    }

    @Test func `a rejection that is caught later in the same turn is none`() async throws {
        let app = try WrittenApp(
            script: "Page({ onLoad() { const p = Promise.reject(new Error('x')); p.catch(() => {}); } });"
        )
        try await Workbench.with(app: app.root) { bench in
            #expect(await bench.console(.error) == [])
        }
    }

    @Test func `a console line that throws is an answer, not an accident`() async throws {
        try await Self.with { bench in
            await bench.device.evaluate("missing.thing")
            #expect(await bench.console(.error).count == 1)
            await bench.device.evaluate("this is no script")
            #expect(await bench.console(.error).last?.contains("SyntaxError") == true)
            await bench.device.evaluate("({ a: [1, '二'] })")
            #expect(await bench.console(.output).last?.contains("二") == true)
        }
    }

    @Test func `recursion without an end is an error like any other`() async throws {
        let app = try WrittenApp(
            script: "Page({ go() { (function deep() { return 1 + deep(); })(); } });",
            template: #"<view id="go" bindtap="go"></view>"#
        )
        try await Workbench.with(app: app.root) { bench in
            try await bench.tap("#go")
            #expect(await bench.console(.error).first?.contains("RangeError") == true)
            try await bench.tap("#go")
            #expect(await bench.console(.error).count == 2)
        }
    }
}
