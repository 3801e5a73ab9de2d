import JavaScriptEngine
import Testing

@Suite struct ScriptTextTests {
    private let engine = JavaScriptEngine(name: "text")

    @Test(arguments: [
        "", "a", "plain ASCII", "Grüße", "中文字符", "👩‍👩‍👧 emoji", "zero\u{0}inside", "中\u{0}文",
        String(repeating: "a", count: 5000), String(repeating: "é", count: 5000),
        String(repeating: "中🙂", count: 5000),
    ])
    func `text crosses both ways unharmed`(text: String) async throws {
        let echo = try await engine.function("x => x")
        let length = try await engine.function("x => x.length")

        #expect(try await engine.call(echo, [.string(text)]) == .string(text))
        #expect(try await engine.call(length, [.string(text)]) == .number(Double(text.utf16.count)))
    }

    @Test(arguments: [
        ("'a\\ud800b'", "a\u{FFFD}b"),
        ("'\\udc00'", "\u{FFFD}"),
        ("'é\\ud800'", "é\u{FFFD}"),
        ("'中'.repeat(2000) + '\\ud83d'", String(repeating: "中", count: 2000) + "\u{FFFD}"),
    ])
    func `a lone surrogate becomes a replacement character`(source: String, text: String) async throws {
        #expect(try await engine.evaluate(source, file: "text.js") == .string(text))
    }

    @Test func `source text may hold any character`() async throws {
        #expect(try await engine.evaluate("const 变量 = '🙂'; 变量", file: "源.js") == .string("🙂"))
    }
}
