import JavaScriptEngine
import Testing

@Suite(.serialized) struct TimeLimitTests {
    private let engine = JavaScriptEngine(name: "time limit", timeLimit: .milliseconds(50))

    private func interruption(_ source: String, file: String = "pages/跑.js") async -> ScriptError? {
        let error = await #expect(throws: ScriptError.self) { try await engine.evaluate(source, file: file) }
        #expect(error?.kind == .timeLimit)
        return error
    }

    @Test func `a runaway script is stopped with its function, file and line`() async throws {
        let source = """
            function spin(list) {
              for (;;) {
                list.push(1)
                if (list.length > 9) list.length = 0
              }
            }
            function outer() { spin([]) }
            outer()
            """
        let error = try #require(await interruption(source))

        #expect(error.name == "TimeLimitError")
        #expect(error.message == "the script was stopped: it ran for 0.05 s without a pause")
        #expect(error.stack.map(\.function) == ["spin", "outer", "global code"])
        #expect(error.position?.file == "pages/跑.js")
        #expect((2...4).contains(error.position?.line ?? 0))
        #expect(error.stack.last?.position?.line == 8)
    }

    @Test(arguments: [
        "while (true) {}",
        "for (;;) { try { null.x } catch {} }",
        "try { for (;;) {} } catch {} finally { for (;;) {} }",
        "(function f() { for (;;) [3, 2, 1].sort(() => 0) })()",
        "[1].forEach(function f() { for (;;) [1, 2].map(x => x) })",
        "eval('for (;;) {}')",
        "({get x() { for (;;) {} }}).x",
        "`${{toString() { for (;;) {} }}}`",
        "JSON.stringify({toJSON() { for (;;) {} }})",
        "new (class { constructor() { for (;;) {} } })()",
        "const g = (function* () { for (;;) yield 1 })(); for (const x of g) {}",
    ])
    func `no form of endless loop gets away`(source: String) async throws {
        let error = try #require(await interruption(source))

        #expect(error.position?.file == "pages/跑.js")
        #expect(error.position?.line == 1)
        #expect(try await engine.evaluate("'usable'", file: "b.js") == .string("usable"))
    }

    @Test(arguments: [
        "Promise.resolve().then(function job() { for (;;) {} })",
        "function job() { return Promise.resolve().then(job) }; job()",
        "async function job() { while (true) { await Promise.all([1, 2].map(async x => x)) } }; job()",
    ])
    func `a runaway in promise jobs is stopped with its place`(source: String) async throws {
        let error = try #require(await interruption(source))

        #expect(error.position?.file == "pages/跑.js")
        #expect(error.stack.contains { $0.function == "job" })
        #expect(try await engine.evaluate("'usable'", file: "b.js") == .string("usable"))
    }

    @Test(arguments: [
        "async function job() { for (;;) await 0 }; job()",
        "async function job() { for (;;) await Promise.resolve(1) }; job(); job()",
        "const p = Promise.resolve(); async function job() { for (;;) await p }; job()",
    ])
    func `an endless chain of promise jobs is stopped too`(source: String) async throws {
        let error = try #require(await interruption(source))

        // The limit may strike between two jobs, when no function of the author's is running.
        #expect(error.position == nil || error.position?.file == "pages/跑.js")
        #expect(try await engine.evaluate("'usable'", file: "b.js") == .string("usable"))
    }

    @Test func `a runaway below a native call is stopped, whoever catches it`() async throws {
        await engine.define("enter") { [engine] arguments throws(ScriptError) in
            guard case .function(let function)? = arguments.first else { return .undefined }
            do throws(ScriptError) {
                return try engine.synchronously { engine throws(ScriptError) in try engine.call(function, [])
                }
            } catch {
                return .string("swallowed")
            }
        }
        let source = """
            var after = 0
            for (;;) {
              try {
                enter(function inner() {
                  for (;;) { after += 0 }
                })
              } catch (e) {}
            }
            """

        let error = try #require(await interruption(source))

        #expect(error.stack.map(\.function) == ["inner", "enter", "global code"])
        #expect(error.position?.line == 5)
        #expect(try await engine.evaluate("'usable'", file: "b.js") == .string("usable"))
        await engine.close()
    }

    @Test func `an engine outlives many runaways`() async throws {
        for round in 0..<20 {
            _ = await interruption("function f\(round)() { for (;;) {} } f\(round)()")
            #expect(try await engine.evaluate("\(round)", file: "b.js") == .number(Double(round)))
        }
    }

    @Test func `promise jobs queued before a runaway still run`() async throws {
        _ = await interruption("Promise.resolve().then(() => { globalThis.ran = true }); for (;;) {}")

        #expect(try await engine.evaluate("ran", file: "b.js") == .boolean(true))
    }

    @Test func `an endless chain queued before a runaway doesn't hang the engine`() async throws {
        _ = await interruption("(async () => { for (;;) await 0 })(); for (;;) {}")

        #expect(try await engine.evaluate("'usable'", file: "b.js") == .string("usable"))
    }

    @Test func `waiting doesn't count, and each call has its own time`() async throws {
        let work = try await engine.function(
            "() => { const end = Date.now() + 15; while (Date.now() < end); }"
        )

        for _ in 0..<10 {
            try await engine.call(work, [])
        }
    }

    @Test func `a runaway in the host's prefix line is corrected`() async throws {
        let prefix = "(function (require, module, exports) {"
        let error = await #expect(throws: ScriptError.self) {
            try await engine.evaluate(
                prefix + "const a = []; for (;;) a.fill(1) })()",
                file: "m.js",
                prefixColumns: prefix.utf16.count
            )
        }

        #expect(error?.kind == .timeLimit)
        #expect(error?.position?.line == 1)
        #expect((1...33).contains(error?.position?.column ?? 0))
    }
}
