import JavaScriptEngine
import Testing

@Suite struct PromiseTests {
    @Test func `promise jobs run before a call returns`() async throws {
        let engine = JavaScriptEngine(name: "promises")
        try await engine.evaluate(
            """
            globalThis.order = []
            async function f() { order.push('start'); await 0; order.push('after await') }
            f(); Promise.resolve().then(() => order.push('then')); order.push('end')
            """,
            file: "a.js"
        )

        #expect(
            try await engine.evaluate("order.join()", file: "b.js")
                == .string("start,end,after await,then")
        )
    }

    @Test func `promise jobs wait for the outermost call`() async throws {
        let engine = JavaScriptEngine(name: "promises")
        await engine.define("nested") { [engine] _ throws(ScriptError) in
            try engine.synchronously { engine throws(ScriptError) in
                try engine.evaluate("Promise.resolve().then(() => order.push('job')); 0", file: "n.js")
            }
        }
        try await engine.evaluate("var order = []; nested(); order.push('outer')", file: "a.js")

        #expect(try await engine.evaluate("order.join()", file: "b.js") == .string("outer,job"))
        await engine.close()
    }

    @Test func `a rejection nobody handles is reported with its place`() async throws {
        let rejections = Collected<ScriptError>()
        let engine = JavaScriptEngine(name: "rejections") { rejections.add($0) }

        try await engine.evaluate(
            """
            Promise.reject(new Error('handled')).catch(() => 0)
            async function f() {
              throw new TypeError('lost')
            }
            f()
            """,
            file: "pages/a.js"
        )

        let rejection = try #require(rejections.items.first)
        #expect(rejections.items.count == 1)
        #expect(rejection.kind == .rejection)
        #expect(rejection.name == "TypeError")
        #expect(rejection.message == "lost")
        #expect(rejection.position == ScriptPosition(file: "pages/a.js", line: 3, column: 22))
        #expect(rejection.stack.last?.position == ScriptPosition(file: "pages/a.js", line: 5, column: 2))
    }

    @Test func `a promise may be rejected with anything`() async throws {
        let rejections = Collected<ScriptError>()
        let engine = JavaScriptEngine(name: "rejections") { rejections.add($0) }

        try await engine.evaluate(
            "Promise.reject(); Promise.reject('why'); Promise.reject({errMsg: 'login:fail'})",
            file: "a.js"
        )

        #expect(rejections.items.map(\.message) == ["undefined", "why", #"{"errMsg":"login:fail"}"#])
        #expect(rejections.items.allSatisfy { $0.name.isEmpty && $0.position == nil })
        #expect(rejections.items.last?.properties == ["errMsg": .string("login:fail")])
    }

    @Test func `the listener of rejections may come back into the engine`() async throws {
        let results = Collected<ScriptValue>()
        let holder = Collected<JavaScriptEngine>()
        let engine = JavaScriptEngine(name: "rejections") { _ in
            for engine in holder.items {
                _ = try? engine.synchronously { engine throws(ScriptError) in
                    results.add(try engine.evaluate("'back'", file: "r.js"))
                }
            }
        }
        holder.add(engine)

        try await engine.evaluate("Promise.reject(1)", file: "a.js")

        #expect(results.items == [.string("back")])
        await engine.close()
    }
}
