import JavaScriptEngine
import Testing

@Suite struct NativeFunctionTests {
    private let engine = JavaScriptEngine(name: "native")

    @Test func `a native function gets arguments and gives a value`() async throws {
        await engine.define("add") { arguments throws(ScriptError) in
            .number(arguments.compactMap(\.number).reduce(0, +))
        }

        #expect(try await engine.evaluate("add(1, 2, 3.5)", file: "a.js") == .number(6.5))
        #expect(try await engine.evaluate("add.name + add.call(null, 1)", file: "a.js") == .string("add1"))
    }

    @Test func `native functions share a global object`() async throws {
        await engine.define("one", in: "__native") { _ in .number(1) }
        await engine.define("two", in: "__native") { _ in .number(2) }

        #expect(try await engine.evaluate("__native.one() + __native.two()", file: "a.js") == .number(3))
        #expect(try await engine.evaluate("typeof one", file: "a.js") == .string("undefined"))
    }

    @Test func `a later definition replaces an earlier one`() async throws {
        await engine.define("f") { _ in .number(1) }
        await engine.define("f") { _ in .number(2) }

        #expect(try await engine.evaluate("f()", file: "a.js") == .number(2))
    }

    @Test func `a native function may come back into the engine`() async throws {
        await engine.define("load") { [engine] arguments throws(ScriptError) in
            try engine.synchronously { engine throws(ScriptError) in
                try engine.evaluate("'loaded ' + \(arguments.count)", file: "inner.js")
            }
        }

        #expect(try await engine.evaluate("load(1, 2)", file: "outer.js") == .string("loaded 2"))
        await engine.close()
    }

    @Test func `what a native function throws is an Error for the script`() async throws {
        await engine.define("fail") { _ throws(ScriptError) in
            throw ScriptError(
                name: "TypeError",
                message: "no such page",
                properties: ["errNo": .number(21100)]
            )
        }
        let source = """
            try { fail() } catch (e) {
              [e instanceof TypeError, e.name, e.message, e.errNo, e.line, e.sourceURL].join()
            }
            """

        #expect(
            try await engine.evaluate(source, file: "a.js")
                == .string("true,TypeError,no such page,21100,1,a.js")
        )
    }

    @Test func `an uncaught native error has the place of the call`() async throws {
        await engine.define("fail") { _ throws(ScriptError) in
            throw ScriptError(name: "HostError", message: "no")
        }

        let error = await #expect(throws: ScriptError.self) {
            try await engine.evaluate("function f() {\n  fail()\n}\nf()", file: "a.js")
        }

        #expect(error?.name == "HostError")
        #expect(error?.position == ScriptPosition(file: "a.js", line: 2, column: 7))
        #expect(error?.stack.map(\.function) == ["fail", "f", "global code"])
    }

    @Test func `a native error may name the place it belongs to`() async throws {
        let place = ScriptPosition(file: "broken.js", line: 1, column: 9)
        await engine.define("load") { _ throws(ScriptError) in
            throw ScriptError(name: "SyntaxError", message: "Unexpected token", position: place)
        }
        try await engine.evaluate("/*prefix*/1", file: "broken.js", prefixColumns: 10)

        let error = await #expect(throws: ScriptError.self) {
            try await engine.evaluate("\nload()", file: "a.js")
        }

        #expect(error?.position == place)
        #expect(error?.stack.first == ScriptFrame(function: "", position: place))
        #expect(error?.stack.last?.position == ScriptPosition(file: "a.js", line: 2, column: 5))
    }

    @Test func `an error keeps its object and its first position through several layers`() async throws {
        await engine.define("load") { [engine] arguments throws(ScriptError) in
            try engine.synchronously { engine throws(ScriptError) in
                try engine.evaluate(arguments.first?.text ?? "", file: "inner.js")
            }
        }
        let source = """
            let first
            try { load("\\nthrow globalThis.thrown = new RangeError('deep')") } catch (e) { first = e }
            if (first !== thrown) throw new Error('another object')
            load("load('throw thrown')")
            """

        let error = await #expect(throws: ScriptError.self) {
            try await engine.evaluate(source, file: "outer.js")
        }

        #expect(error?.name == "RangeError")
        #expect(error?.position == ScriptPosition(file: "inner.js", line: 2, column: 41))
        await engine.close()
    }

    @Test func `a deep ladder of native calls ends with a RangeError`() async throws {
        await engine.define("again") { [engine] arguments throws(ScriptError) in
            guard case .function(let function)? = arguments.first else { return .undefined }
            return try engine.synchronously { engine throws(ScriptError) in try engine.call(function, []) }
        }

        let error = await #expect(throws: ScriptError.self) {
            try await engine.evaluate("function down() { again(down) } down()", file: "a.js")
        }

        #expect(error?.name == "RangeError")
        #expect(try await engine.evaluate("1 + 1", file: "a.js") == .number(2))
        await engine.close()
    }
}
