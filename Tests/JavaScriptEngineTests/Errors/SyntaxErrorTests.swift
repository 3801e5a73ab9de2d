import JavaScriptEngine
import Testing

@Suite struct SyntaxErrorTests {
    private let engine = JavaScriptEngine(name: "syntax")

    @Test(arguments: [
        ("let = = 3", 1, 7),
        ("let a = 1;\n  foo(1,, 2)", 2, 9),
        ("\n\nfoo bar", 3, 5),
        ("f(1)) 3", 1, 5),
        ("x # y", 1, 3),
        ("if (x) { else }", 1, 10),
        ("let q = 1; let q = 2", 1, 16),
        ("const 变量 = '🙂' zz", 1, 17),
        ("for (const x of [1) {}", 1, 19),
        ("var x = {", 1, 10),
        ("function f() {\n  return 1\n", 3, 1),
        ("f('abc\ny)", 1, 4),
        ("({a: 1, b 2})", 1, 11),
        ("await 5", 1, 7),
    ])
    func `a syntax error names its line and column`(source: String, line: Int, column: Int) async throws {
        let error = await #expect(throws: ScriptError.self) {
            try await engine.evaluate(source, file: "页面/s.js")
        }

        #expect(error?.name == "SyntaxError")
        #expect(error?.position == ScriptPosition(file: "页面/s.js", line: line, column: column))
    }

    @Test func `its column leaves the host's prefix out`() async throws {
        let prefix = "__quaver.module('a', function (require) {"
        let error = await #expect(throws: ScriptError.self) {
            try await engine.evaluate(
                prefix + "let = = 3\n})",
                file: "a.js",
                prefixColumns: prefix.utf16.count
            )
        }

        #expect(error?.position == ScriptPosition(file: "a.js", line: 1, column: 7))
    }

    @Test func `it keeps its place on the way out through native functions`() async throws {
        await engine.define("load") { [engine] arguments throws(ScriptError) in
            try engine.synchronously { engine throws(ScriptError) in
                try engine.evaluate("(function () {let = = 3})", file: "broken.js", prefixColumns: 14)
            }
        }

        let error = await #expect(throws: ScriptError.self) {
            try await engine.evaluate("\n[1].forEach(() => load())", file: "a.js")
        }

        #expect(error?.name == "SyntaxError")
        #expect(error?.position == ScriptPosition(file: "broken.js", line: 1, column: 7))
        #expect(error?.stack.contains { $0.position?.file == "a.js" } == true)
        await engine.close()
    }

    @Test func `code that a script makes up is blamed on the script`() async throws {
        let error = await #expect(throws: ScriptError.self) {
            try await engine.evaluate("\nnew Function('let = = 3')", file: "a.js")
        }

        #expect(error?.name == "SyntaxError")
        #expect(error?.position == ScriptPosition(file: "a.js", line: 2, column: 13))
    }

    @Test func `a mistake in a long line is found quickly`() async throws {
        let source = String(repeating: "f(1);", count: 5000) + "f(;" + String(repeating: "f(1);", count: 5000)
        let error = await #expect(throws: ScriptError.self) {
            try await engine.evaluate(source, file: "minified.js")
        }

        #expect(error?.position == ScriptPosition(file: "minified.js", line: 1, column: 25_003))
    }
}
