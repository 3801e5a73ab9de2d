import Testing

@testable import MiniApp

struct ScriptParserTests {
    private static func mistake(in text: String) -> ScriptFault? {
        do throws(ScriptFault) {
            _ = try ScriptParser.parse(Array(text.utf8))
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: [
        "a\n++b", "if (a) {} /b/.c", "x = a / b / c", "`${{}}`", "`\\``", "a ? b : c ? d : e",
        "for (let of of []) ;", "for (let in {}) ;", "for (var i = 0 in {}) ;",
        "let\nx", "let [a] = b", "async\nfunction f() {}", "async () => { await 1 }",
        "({ async, get, set, static: 1, async *a() {}, get [b]() {}, set 'c'(d) {}, async get() {} })",
        "class A { static; get; set; async; static async *a() {} static {} #b; 'c' = 1; 2() {} }",
        "class A { get\n b() {} static\n c; async\n d() {} }", "new a.b(c)(d)", "new new a()()", "new.target",
        "a?.b?.[c]?.(d)?.#e", "a?.5:1", "a ?? b || c", "a **= b >>>= c", "x = { __proto__: null, ...y }",
        "({ a = 1 } = b)", "[a, , ...b] = c", "(a, b = 1, ...c) => {}", "(a, b,) => {}", "({ a: [b] }) => b",
        "async (a, { b } = {}) => {}", "async a => a", "a => ({})", "() => {}\n/a/.b", "if (a) ; else b",
        "do a\nwhile (b) c", "label: { break label }", "switch (a) { case 1: default: }", "try {} catch {}",
        "throw a", "with (a) b", "debugger", "a: b: c", "0..a", "1_0n", "\u{FEFF}a", "a\u{2028}b",
        "a //\u{2028}b",
        "yield\n1", "import.meta", "import('a').b", "import('a', {})",
        "export default (a, b)", "export default [a]", "export { default, as as of } from 'a'",
        "import a, * as b from 'c'", "import { as as as } from 'a'", "import from from 'from'", "export {}",
        "import a from 'b' assert { type: 'json' }", "export * as 'a b' from 'c'", "'use strict'; \"x\".y",
    ])
    func `the grammar is read`(_ text: String) {
        #expect(Self.mistake(in: text) == nil)
    }

    @Test(arguments: [
        ("'abc\n'", ScriptMistake.unterminatedString, 0), ("a + `b${c", .unexpectedEnd, 9),
        ("a + `b${c}", .unterminatedTemplate, 4), ("a /* b", .unterminatedComment, 2),
        ("a = /b", .unterminatedRegularExpression, 4), ("a = /[/]", .unterminatedRegularExpression, 4),
        ("f(", .unexpectedEnd, 2), ("{", .unexpectedEnd, 1), ("a b", .unexpectedToken, 2),
        ("a)", .unexpectedToken, 1),
        ("var if", .unexpectedToken, 4), ("({ a b })", .unexpectedToken, 5),
        ("(a, b) c => d", .unexpectedToken, 7),
        ("a\u{FF1B}", .unexpectedCharacter, 1), ("x = \u{201C}a\u{201D}", .unexpectedCharacter, 4),
        ("@a class B {}", .unexpectedCharacter, 0), ("a = 1 \\ 2", .unexpectedCharacter, 6),
        ("{ import a from 'b' }", .moduleStatementInside, 2),
        ("f(() => { export { a } })", .moduleStatementInside, 10),
        ("import { a.b } from 'c'", .unexpectedToken, 10), ("import { if } from 'c'", .unexpectedToken, 9),
        ("import a from b", .unexpectedToken, 14), ("export a", .unexpectedToken, 7),
        ("<a/>", .unexpectedToken, 0),
        ("const a: string = 1", .unexpectedToken, 7), ("a as string", .unexpectedToken, 2),
        ("enum A {}", .unexpectedToken, 0), ("import type { A } from 'a'", .unexpectedToken, 12),
    ])
    func `a mistake is named at its place`(_ text: String, _ mistake: ScriptMistake, _ offset: Int) {
        #expect(Self.mistake(in: text) == ScriptFault(mistake, at: offset))
    }

    @Test(arguments: [
        "(", "[", "{", "f(function () {", "`${", "a =>", "(a = ", "new ", "let [", "a: ", "class A extends ",
        "async (", "do ", "{ a: ", "!(",
    ])
    func `endless nesting is refused`(_ opening: String) throws {
        let fault = try #require(Self.mistake(in: String(repeating: opening, count: 5_000)))

        #expect([.nestedTooDeeply, .unexpectedToken].contains(fault.mistake))
    }

    @Test(arguments: [
        ("!", "a"), ("a ? b : ", "c"), ("if (a) b; else ", "c"), ("a + ", "b"), ("a.b().", "c"),
    ])
    func `long chains are not nesting`(_ part: String, _ end: String) {
        #expect(Self.mistake(in: String(repeating: part, count: 5_000) + end) == nil)
    }
}
