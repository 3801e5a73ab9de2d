import JavaScriptEngine
import Testing

@Suite struct LimitTests {
    private let engine = JavaScriptEngine(name: "limits")

    @Test(arguments: [
        ("function r() { return r() + 1 } r()", "RangeError"),
        ("const a = []; a[0] = a; let s = '['.repeat(1e5); JSON.parse(s)", "SyntaxError"),
        ("let o = {}; for (let i = 0; i < 1e5; i++) o = {o}; JSON.stringify(o)", "RangeError"),
        ("'x'.repeat(2 ** 31)", "RangeError"),
        ("new ArrayBuffer(2 ** 45)", "RangeError"),
        ("new Array(2 ** 32)", "RangeError"),
        ("let s = 'x'; for (;;) s += s", "RangeError"),
    ])
    func `too much of something is an error, not a crash`(source: String, name: String) async throws {
        let error = await #expect(throws: ScriptError.self) {
            try await engine.evaluate(source, file: "much.js")
        }

        #expect(error?.name == name)
        #expect(try await engine.evaluate("1", file: "b.js") == .number(1))
    }

    @Test func `memory figures grow with what is kept and shrink when it goes`() async throws {
        await engine.collectGarbage()
        let before = await engine.memory
        try await engine.evaluate(
            "var kept = []; for (let i = 0; i < 50000; i++) kept.push({i}); 0",
            file: "m.js"
        )
        await engine.collectGarbage()
        let full = await engine.memory
        try await engine.evaluate("kept = null", file: "m.js")
        await engine.collectGarbage()
        let after = await engine.memory

        #expect(full.objectCount > before.objectCount + 50_000)
        #expect(full.heapBytes > before.heapBytes + 500_000)
        #expect(after.objectCount < full.objectCount - 49_000)
    }
}
