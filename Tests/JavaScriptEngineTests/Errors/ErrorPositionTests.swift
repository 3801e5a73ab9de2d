import JavaScriptEngine
import Testing

@Suite struct ErrorPositionTests {
    private let engine = JavaScriptEngine(name: "positions")

    private func failure(
        _ source: String,
        file: String = "a.js",
        prefixColumns: Int = 0
    ) async -> ScriptError? {
        await #expect(throws: ScriptError.self) {
            try await engine.evaluate(source, file: file, prefixColumns: prefixColumns)
        }
    }

    @Test(arguments: [
        "app.js", "pages/index/index.js", "页面/首页.js", "with space/我的 页.js",
        "node_modules/@scope/lib@2/index.js",
        "/absolute/path.js", "odd:12:3/name.js",
    ])
    func `an exception names its file, line and column`(file: String) async throws {
        let source =
            "function inner() {\n  throw new TypeError('bad')\n}\nfunction outer() { inner() }\nouter()"

        let error = try #require(await failure(source, file: file))

        #expect(error.kind == .exception)
        #expect(error.name == "TypeError")
        #expect(error.message == "bad")
        #expect(error.position == ScriptPosition(file: file, line: 2, column: 22))
        #expect(
            error.stack == [
                ScriptFrame(function: "inner", position: ScriptPosition(file: file, line: 2, column: 22)),
                ScriptFrame(function: "outer", position: ScriptPosition(file: file, line: 4, column: 25)),
                ScriptFrame(
                    function: "global code",
                    position: ScriptPosition(file: file, line: 5, column: 6)
                ),
            ]
        )
    }

    @Test func `native and evaluated frames have no position`() async throws {
        let error = try #require(await failure("[1].map(function each() { eval('null.x') })"))

        #expect(error.name == "TypeError")
        #expect(error.stack.map(\.function) == ["eval code", "eval", "each", "map", "global code"])
        #expect(error.stack.map { $0.position == nil } == [true, true, false, true, false])
        #expect(error.position == ScriptPosition(file: "a.js", line: 1, column: 31))
    }

    @Test func `an error after an await keeps the function it was thrown in`() async throws {
        let source = """
            async function later() {
              await null
              throw new Error('late')
            }
            later().catch(error => { globalThis.stack = error.stack })
            """
        try await engine.evaluate(source, file: "async.js")

        let stack = try #require(try await engine.evaluate("stack", file: "b.js").text)
        let frames = await engine.frames(in: stack)

        #expect(frames.first?.function == "later")
        #expect(frames.first?.position == ScriptPosition(file: "async.js", line: 3, column: 18))
    }

    @Test func `a method with an at sign in a known file is told apart`() async throws {
        try await engine.evaluate("1", file: "lib@2/x.js")

        let frames = await engine.frames(in: "a@b@lib@2/x.js:3:4\nc@unknown.js:1:2\nno frame\n@x.js:5:6")

        #expect(
            frames == [
                ScriptFrame(
                    function: "a@b",
                    position: ScriptPosition(file: "lib@2/x.js", line: 3, column: 4)
                ),
                ScriptFrame(function: "c", position: ScriptPosition(file: "unknown.js", line: 1, column: 2)),
                ScriptFrame(function: "", position: ScriptPosition(file: "x.js", line: 5, column: 6)),
            ]
        )
    }

    @Test(arguments: [
        (#"throw "text""#, "", "text"),
        ("throw {errMsg: 'login:fail', errNo: 7}", "", #"{"errMsg":"login:fail","errNo":7}"#),
        ("throw null", "", "null"),
        ("throw undefined", "", "undefined"),
        ("throw 3", "", "3"),
        ("class Odd extends Error {}; throw new Odd('x')", "Error", "x"),
        ("throw Object.assign(new Error('x'), {name: 'Mine'})", "Mine", "x"),
        ("throw Object.create(null)", "", "{}"),
        ("throw Symbol('s')", "", ""),
    ])
    func `anything can be thrown`(source: String, name: String, message: String) async throws {
        let error = try #require(await failure(source))

        #expect(error.name == name)
        #expect(error.message == message)
    }

    @Test func `an error brings its own properties along`() async throws {
        let error = try #require(
            await failure("throw Object.assign(new Error('x'), {errNo: 21102, list: [1]})")
        )

        #expect(error.properties == ["errNo": .number(21102), "list": .array([.number(1)])])
    }

    @Test func `columns of the first line leave the host's prefix out`() async throws {
        let prefix = "(function (require, module) {"
        let source = prefix + "null.x; \nfunction f() { null.y }\n})({}, {})"

        let first = try #require(await failure(source, file: "m.js", prefixColumns: prefix.utf16.count))
        let second = try #require(
            await failure(
                prefix + "\n null.y })()",
                file: "m.js",
                prefixColumns: prefix.utf16.count
            )
        )

        #expect(first.position == ScriptPosition(file: "m.js", line: 1, column: 5))
        #expect(second.position == ScriptPosition(file: "m.js", line: 2, column: 6))
    }

    @Test func `an error's text shows its place`() async throws {
        let error = try #require(await failure("\n  null.x"))

        #expect(error.description.hasPrefix("TypeError: null is not an object"))
        #expect(error.description.hasSuffix("(a.js:2:7)"))
    }
}
