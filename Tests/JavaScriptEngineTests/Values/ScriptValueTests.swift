import JavaScriptEngine
import Testing

@Suite struct ScriptValueTests {
    struct Row: CustomTestStringConvertible {
        let source: String
        let value: ScriptValue

        var testDescription: String { source }
    }

    private let engine = JavaScriptEngine(name: "values")

    @Test(arguments: [
        Row(source: "undefined", value: .undefined),
        Row(source: "null", value: .null),
        Row(source: "true", value: .boolean(true)),
        Row(source: "0.1 + 0.2", value: .number(0.1 + 0.2)),
        Row(source: "-0", value: .number(0)),
        Row(source: "1 / 0", value: .number(.infinity)),
        Row(source: "12345678901234567890n", value: .string("12345678901234567890")),
        Row(source: "Symbol('s')", value: .undefined),
        Row(source: "'text'", value: .string("text")),
        Row(
            source: "[1, , [null, 'x']]",
            value: .array([.number(1), .undefined, .array([.null, .string("x")])])
        ),
        Row(
            source: "({a: 1, b: {c: [true]}})",
            value: .object(["a": .number(1), "b": .object(["c": .array([.boolean(true)])])])
        ),
        Row(source: "new Uint8Array([1, 2, 255]).buffer", value: .bytes([1, 2, 255])),
        Row(source: "new Uint8Array([1, 2, 3, 4]).subarray(1, 3)", value: .bytes([2, 3])),
        Row(source: "new Uint16Array([258])", value: .bytes([2, 1])),
        Row(source: "new ArrayBuffer(0)", value: .bytes([])),
        Row(source: "({get a() { throw 1 }, b: 2})", value: .object(["a": .undefined, "b": .number(2)])),
    ])
    func `a script's last value arrives as data`(row: Row) async throws {
        #expect(try await engine.evaluate(row.source, file: "value.js") == row.value)
    }

    @Test(arguments: [
        ScriptValue.undefined, .null, .boolean(false), .number(-1.5), .number(.infinity), .string("äöü 中文"),
        .bytes([0, 1, 254]), .bytes([]),
        .array([]), .array([.string("a"), .array([.number(1)])]),
        .object([:]), .object(["键": .object(["a b": .null])]),
    ])
    func `a value that goes in comes out unchanged`(value: ScriptValue) async throws {
        let echo = try await engine.function("x => x")

        #expect(try await engine.call(echo, [value]) == value)
    }

    @Test func `a value inside itself ends as undefined`() async throws {
        let value = try await engine.evaluate("let a = {n: 1}; a.self = a; a", file: "cycle.js")

        #expect(value == .object(["n": .number(1), "self": .undefined]))
    }

    @Test func `values that share parts don't explode`() async throws {
        let source = "let shared = []; for (let i = 0; i < 60; i++) shared = [shared, shared]; shared"

        guard case .array = try await engine.evaluate(source, file: "shared.js") else {
            Issue.record("not an array")
            return
        }
    }

    @Test func `bytes become an ArrayBuffer`() async throws {
        let describe = try await engine.function("b => b.constructor.name + new Uint8Array(b).join()")

        #expect(try await engine.call(describe, [.bytes([7, 8])]) == .string("ArrayBuffer7,8"))
    }
}
