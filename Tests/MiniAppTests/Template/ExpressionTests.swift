import Testing

@testable import MiniApp

struct ExpressionTests {
    private static func compiled(_ text: String, in scope: NameScope = NameScope()) throws -> ScriptCode {
        let bytes = Array(text.utf8)
        return ScriptCode(try ExpressionParser.expression(in: bytes, range: 0..<bytes.count), in: scope)
    }

    private static let rows = NameScope(modules: ["fmt": "fmt"])
        .entering(.init(item: "row", index: "y"))
        .entering(.init(item: "cell", index: "x"))

    @Test(arguments: [
        ("a", "(d) => d.a"),
        ("1", "() => 1"),
        ("a.b[c]", "(d) => d.a?.b?.[d.c]"),
        ("a?.5:0", "(d) => d.a ? .5 : 0"),
        ("a?.b:c", nil),
        ("a ?? b || c", "(d) => (d.a ?? d.b) || d.c"),
        ("a || b ?? c", "(d) => (d.a || d.b) ?? d.c"),
        ("a && b ?? c && d", "(d) => (d.a && d.b) ?? (d.c && d.d)"),
        ("(a + b) + c", "(d) => d.a + d.b + d.c"),
        ("a + (b + c)", "(d) => d.a + (d.b + d.c)"),
        ("a ** b ** c", "(d) => d.a ** d.b ** d.c"),
        ("(-a) ** b", "(d) => (-d.a) ** d.b"),
        ("-a ** b", nil),
        ("{a: 1}", "() => ({ a: 1 })"),
        ("{a}.a", "(d) => ({ a: d.a }?.a)"),
        ("a ? b : c ? d : e", "(d) => d.a ? d.b : d.c ? d.d : d.e"),
        ("a + -b", "(d) => d.a + -d.b"),
        ("- -a", "(d) => -(-d.a)"),
        ("!a.b", "(d) => !d.a?.b"),
        ("f(...a, b)", "(d) => d.f?.(...(d.a ?? []), d.b)"),
        ("'\\u2028\\n\"'", "() => \"\\u2028\\n\\\"\""),
        ("a > b", "(d) => d.a > d.b"),
        ("a &gt;= b &amp;&amp; c &lt; d", "(d) => d.a >= d.b && d.c < d.d"),
        ("a \u{3000}+\u{A0} b", "(d) => d.a + d.b"),
        ("", "() => undefined"),
        ("variable == 00", nil),
        ("a, b", nil),
        ("...a, b", "(d) => ({ ...d.a, b: d.b })"),
        ("a = 1", nil),
    ])
    func `an expression becomes safe JavaScript, or is refused`(_ text: String, _ expected: String?) {
        #expect((try? Self.compiled(text).function) == expected)
    }

    @Test(arguments: [
        ("cell.name", "(d, s) => s.i?.name", #"[[0, "i", "name"]]"#),
        ("x + y", "(d, s) => s.x + s.p.x", #"[[0, "x"], [1, "x"]]"#),
        ("row.list[cell.n].z", "(d, s) => s.p.i?.list?.[s.i?.n]?.z", #"[[0, "i", "n"], [1, "i", "list"]]"#),
        ("fmt.price(row.price)", "(d, s) => fmt?.price?.(s.p.i?.price)", #"[[1, "i", "price"]]"#),
        ("item", "(d) => d.item", #"[["d", "item"]]"#),
    ])
    func `names mean the innermost loop first`(_ text: String, _ function: String, _ reads: String) throws {
        let code = try Self.compiled(text, in: Self.rows)

        #expect(code.function == function)
        #expect(code.reads.script == reads)
    }

    @Test(arguments: [
        ("a.b.c", #"[["d", "a", "b", "c"]]"#),
        ("rows[0]['k k'].t", #"[["d", "rows", 0, "k k", "t"]]"#),
        ("rows.length", #"[["d", "rows"]]"#),
        ("rows.length.x", #"[["d", "rows"]]"#),
        ("rows[i].t", #"[["d", "i"], ["d", "rows"]]"#),
        ("rows[-1]", #"[["d", "rows"]]"#),
        ("name.trim()", #"[["d", "name"]]"#),
        ("a.b[c](d.e)", #"[["d", "a", "b"], ["d", "c"], ["d", "d", "e"]]"#),
        ("a ? b : a", #"[["d", "a"], ["d", "b"]]"#),
        ("`${a}${b.c}`", #"[["d", "a"], ["d", "b", "c"]]"#),
        ("{a, [b]: c, ...d}", #"[["d", "a"], ["d", "b"], ["d", "c"], ["d", "d"]]"#),
        ("[a].length", #"[["d", "a"]]"#),
        ("1 + true", "[]"),
    ])
    func `dependencies are the places that are read`(_ text: String, _ reads: String) throws {
        #expect(try Self.compiled(text).reads.script == reads)
    }

    @Test(arguments: [
        ("a.b[0]", #"["d", "a", "b", 0]"#),
        ("a.length", nil),
        ("a[b]", nil),
        ("a || b", nil),
        ("a.b()", nil),
    ])
    func `only a plain path has a path`(_ text: String, _ path: String?) throws {
        #expect(try Self.compiled(text).path?.script == path)
    }

    @Test(arguments: [
        String(repeating: "(", count: 100_000),
        String(repeating: "[", count: 5_000) + String(repeating: "]", count: 5_000),
        String(repeating: "!", count: 50_000) + "a",
        Array(repeating: "a", count: 50_000).joined(separator: "+"),
        "a" + String(repeating: ".b", count: 50_000),
        String(repeating: "a?", count: 20_000),
        String(repeating: "`${", count: 20_000),
        String(repeating: "{a:", count: 20_000),
    ])
    func `no expression exhausts the stack`(_ text: String) {
        #expect(throws: ExpressionMistake.self) { try Self.compiled(text) }
    }

    @Test func `a chain of a hundred operators is not too deep`() throws {
        let text = Array(repeating: "a", count: 100).joined(separator: " + ")

        #expect(try Self.compiled(text).reads.script == #"[["d", "a"]]"#)
    }
}
