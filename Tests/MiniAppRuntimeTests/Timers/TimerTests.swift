import OpenPlatform
import Testing

@testable import MiniAppRuntime

@Suite(.timeLimit(.minutes(2))) struct TimerTests {
    /// An app that runs a line when it opens, and notes what fires.
    private static func app(_ line: String) throws -> WrittenApp {
        try WrittenApp(
            script: """
                Page({ data: { fired: [] },
                  note(what) { this.setData({ fired: [...this.data.fired, what] }); },
                  onLoad() { const page = this; const note = (what) => this.note(what); \(line) } });
                """
        )
    }

    /// Opens the app, moves the clock as told, and expects what has fired after each move.
    private func check(_ line: String, _ moves: [(advance: Double, fired: String)]) async throws {
        let app = try Self.app(line)
        try await Workbench.with(app: app.root) { bench in
            for move in moves {
                bench.platform.clock.advance(by: move.advance)
                try await bench.until("\(move.fired) after \(move.advance) s") {
                    try await bench.fired() == move.fired
                }
            }
            await bench.runTimers()
            #expect(try await bench.fired() == moves.last?.fired)
            #expect(await bench.console(.error) == [])
        }
    }

    @Test(
        arguments: [
            ("setTimeout(note, 1000, 'a')", [(0.999, ""), (0.002, "a"), (5, "a")]),
            ("setTimeout(note, 2000, 'b'); setTimeout(note, 1000, 'a');", [(3, "a,b")]),
            ("setTimeout(note, 1000, 'a'); setTimeout(note, 1000, 'b');", [(1, "a,b")]),
            ("setInterval(note, 1000, 'i')", [(1, "i"), (1, "i,i"), (1, "i,i,i")]),
            ("setInterval(note, 1000, 'i')", [(60, "i"), (1, "i,i")]),
            ("const t = setTimeout(note, 1000, 'a'); clearTimeout(t);", [(5, "")]),
            ("const t = setInterval(() => { note('i'); clearInterval(t); }, 1000);", [(1, "i"), (5, "i")]),
            (
                "let t = 0; setTimeout(() => { note('a'); clearTimeout(t); }, 1000); t = setTimeout(note, 1000, 'b');",
                [(1, "a"), (5, "a")]
            ),
            (
                "setTimeout(() => { note('a'); setTimeout(note, 500, 'b'); }, 1000);",
                [(1, "a"), (0.5, "a,b")]
            ),
            ("clearTimeout(undefined); clearTimeout('x'); setTimeout(note, 1, 'a');", [(0.001, "a")]),
            (
                "setTimeout(note, -5, 'a'); setTimeout(note, NaN, 'b'); setTimeout(note, '10', 'c');",
                [(0, "a,b"), (0.01, "a,b,c")]
            ),
            ("setTimeout(note, 0, 'late'); Promise.resolve().then(() => note('soon'));", [(0, "soon,late")]),
            ("requestAnimationFrame(() => note('frame'))", [(0, ""), (0.017, "frame")]),
        ] as [(String, [(Double, String)])]
    )
    func `timers fire on the platform clock`(line: String, moves: [(Double, String)]) async throws {
        try await check(line, moves.map { (advance: $0.0, fired: $0.1) })
    }

    @Test func `a timer that starts itself anew does not hold up the phone`() async throws {
        let app = try Self.app(
            "page.count = 0; (function again() { page.count += 1; setTimeout(again, 0); })();"
        )
        try await Workbench.with(app: app.root) { bench in
            await bench.runTimers()
            await bench.device.evaluate("getCurrentPages()[0].count > 0")
            #expect(await bench.console(.output).last == "true")
        }
    }

    @Test func `an interval without a pause does not hold up the phone`() async throws {
        let app = try Self.app("setInterval(() => {}, 0);")
        try await Workbench.with(app: app.root) { bench in
            for _ in 1...20 { bench.platform.clock.advance(by: 0.01) }
            await bench.device.evaluate("1 + 1")
            #expect(await bench.console(.output).last == "2")
        }
    }

    @Test(arguments: ["1e300", "Number.MAX_VALUE", "2 ** 31", "Infinity", "1e15"])
    func `a timer for the end of days neither fires nor ends the process`(delay: String) async throws {
        let app = try Self.app(
            "setTimeout(() => {}, \(delay)); setInterval(() => {}, \(delay)); setTimeout(note, 1, 'a');"
        )
        try await Workbench.with(app: app.root, clock: PlatformClock()) { bench in
            try await bench.until("the short timer fired") { try await bench.fired() == "a" }
            try bench.platform.changeClock(ClockChange(advance: 200_000_000_000))
            await bench.runTimers()
            #expect(await bench.console(.error) == [])
        }
    }

    @Test func `a clock that goes back puts timers off`() async throws {
        try await check("setTimeout(note, 1000, 'a')", [(0, "")])
        let app = try Self.app("setTimeout(note, 1000, 'a')")
        try await Workbench.with(app: app.root) { bench in
            let now = bench.platform.clock.now()
            bench.platform.clock.set(now + -3600)
            bench.platform.clock.advance(by: 3600)
            await bench.runTimers()
            #expect(try await bench.fired() == "")
            bench.platform.clock.advance(by: 1)
            try await bench.until("the timer fired") { try await bench.fired() == "a" }
        }
    }

    @Test func `dates are those of the platform clock`() async throws {
        let app = try Self.app(
            "note(new Date().toISOString()); note(Date.now()); setTimeout(() => note(Date.now()), 500);"
        )
        try await Workbench.with(app: app.root) { bench in
            bench.platform.clock.advance(by: 0.5)
            try await bench.until("the timer fired") { try await bench.data()["fired"]?.array?.count == 3 }
            #expect(
                try await bench.data()["fired"]
                    == ["2026-01-01T00:00:00.000Z", 1_767_225_600_000, 1_767_225_600_500]
            )
        }
    }

    @Test func `timers of an app that was restarted never fire`() async throws {
        let app = try Self.app("setTimeout(() => console.log('fired'), 1000);")
        try await Workbench.with(app: app.root) { bench in
            await bench.device.launch()
            bench.platform.clock.advance(by: 1)
            try await bench.until("one timer fired") { await bench.console(.log) == ["fired"] }
            bench.platform.clock.advance(by: 10)
            await bench.runTimers()
            #expect(await bench.console(.log) == ["fired"])
        }
    }
}

extension Workbench {
    /// What the timers of the app noted.
    fileprivate func fired() async throws -> String {
        let fired = try await data()["fired"]?.array ?? []
        return fired.map { $0.string ?? $0.text }.joined(separator: ",")
    }

    /// Gives timers that are due a chance to fire.
    fileprivate func runTimers() async {
        for _ in 1...20 {
            await Task.yield()
            _ = await device.openDialogs()
        }
    }
}
