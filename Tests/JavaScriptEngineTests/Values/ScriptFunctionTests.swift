import JavaScriptEngine
import Testing

@Suite struct ScriptFunctionTests {
    private let engine = JavaScriptEngine(name: "functions")

    @Test func `a function is called with its arguments`() async throws {
        let join = try await engine.function("(...parts) => parts.join('-')")

        let text = try await engine.call(join, [.number(1), .string("b"), .null, .boolean(true)])

        #expect(text == .string("1-b--true"))
    }

    @Test func `an expression that isn't a function is a TypeError`() async throws {
        let error = await #expect(throws: ScriptError.self) { try await engine.function("1 + 1") }

        #expect(error?.name == "TypeError")
        #expect(error?.message == "1 + 1 is not a function")
    }

    @Test func `a function that came out goes back in as itself`() async throws {
        let value = try await engine.evaluate("function f() {} f", file: "f.js")
        let isSame = try await engine.function("g => g === f")

        #expect(try await engine.call(isSame, [value]) == .boolean(true))
    }

    @Test func `handles of one function are equal`() async throws {
        let first = try await engine.evaluate("function f() {} f", file: "f.js")
        let second = try await engine.evaluate("f", file: "f.js")
        let other = try await engine.evaluate("(function () {})", file: "f.js")

        #expect(first == second)
        #expect(first != other)
    }

    @Test func `a function of another engine is refused`() async throws {
        let other = JavaScriptEngine(name: "other")
        let function = try await other.function("() => 1")

        let error = await #expect(throws: ScriptError.self) { try await engine.call(function, []) }

        #expect(error?.name == "TypeError")
    }

    @Test func `more than 64 arguments are refused`() async throws {
        let count = try await engine.function("(...all) => all.length")

        #expect(try await engine.call(count, .init(repeating: .string("x"), count: 64)) == .number(64))
        await #expect(throws: ScriptError.self) {
            try await engine.call(count, .init(repeating: .null, count: 65))
        }
    }

    @Test func `a handle keeps its function, and lets go of it from any thread`() async throws {
        let make =
            "(function () { const f = () => 'alive'; globalThis.watched = new WeakRef(f); return f })()"
        var value = try await engine.evaluate(make, file: "weak.js")
        await engine.collectGarbage()
        guard case .function(let function) = value else {
            Issue.record("not a function")
            return
        }
        #expect(try await engine.call(function, []) == .string("alive"))

        value = .undefined
        try await dropElsewhere(consume function)
        for _ in 0..<20 {
            try await engine.evaluate("1", file: "weak.js")
            await engine.collectGarbage()
        }

        #expect(try await engine.evaluate("watched.deref() === undefined", file: "weak.js") == .boolean(true))
    }

    private func dropElsewhere(_ function: consuming ScriptFunction) async throws {
        await Task.detached { [function] in _ = function }.value
    }
}
