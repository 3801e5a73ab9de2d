import Foundation
import MiniApp
import Testing

struct ModuleLoadingTests {
    private static func load(_ path: String, _ files: [String: String]) throws -> LoadedModule {
        let folder = try ScratchFolder(files)
        return ModuleGraph(root: folder.url).load(path)
    }

    @Test func `CommonJS is left as it is`() throws {
        let text = "\u{FEFF}// 注释\nconst a = require('./a')\r\nmodule.exports = a"
        let module = try Self.load("a.js", ["a.js": text])

        #expect(module.source == text.dropFirst())
        #expect(module.path == "a.js")
        #expect(!module.isJSON)
        #expect(module.diagnostics.isEmpty)
        #expect(module.columns == ColumnMap())
    }

    @Test func `JSON becomes an assignment`() throws {
        let module = try Self.load("a.json", ["a.json": "\n{\"a\": [1, \"二\"]}\n"])

        #expect(module.source == "module.exports=\n{\"a\": [1, \"二\"]}\n")
        #expect(module.isJSON)
        #expect(module.diagnostics.isEmpty)
    }

    @Test func `a prototype in JSON is only a key`() throws {
        let module = try Self.load("a.json", ["a.json": "{\"__proto__\": {\"x\": \"\\n\"}}"])

        #expect(module.source == #"module.exports=JSON.parse("{\"__proto__\": {\"x\": \"\\n\"}}")"#)
    }

    @Test func `broken JSON throws where it is required and says where it is broken`() throws {
        let module = try Self.load("data/a.json", ["data/a.json": "{\n  \"a\": 1,\n  // no\n}"])

        #expect(module.diagnostics.map(\.code) == ["json.comment"])
        #expect(module.diagnostics.first?.line == 3)
        #expect(module.source == "throw new SyntaxError(\"data/a.json:3:3: JSON has no comments.\")")
    }

    @Test func `a missing file throws where it is required`() throws {
        let module = try Self.load("gone.js", [:])

        #expect(module.diagnostics.map(\.code) == ["script.missing-file"])
        #expect(module.source == #"throw new Error("module \"gone.js\" not found")"#)
    }

    @Test func `imports that lead nowhere are reported at their place`() throws {
        let text = "import a from './a'\nimport {\n  b\n} from './Sub/b'\nimport './c'\nrequire('./d')"
        let module = try Self.load("m/m.js", ["m/m.js": text, "m/a.js": "", "m/sub/b.js": ""])

        #expect(module.diagnostics.map(\.code) == ["script.other-capitals", "script.missing-module"])
        #expect(module.diagnostics.map(\.line) == [4, 5])
        #expect(module.diagnostics.map(\.column) == [8, 8])
    }

    @Test func `columns lead back to the author's text`() throws {
        let text = "import { go, 名 } from './m'\nlet 😀x = [go, 名, go()]; undefinedName\nx()"
        let module = try Self.load("a.js", ["a.js": text, "m.js": ""])
        let lines = module.source.split(separator: "\n", omittingEmptySubsequences: false)
        let authorLines = text.split(separator: "\n")

        for (number, word) in [(2, "undefinedName"), (2, "let"), (3, "x()")] {
            let column = try #require(Self.column(of: word, in: lines[number - 1]))
            let expected = try #require(Self.column(of: word, in: authorLines[number - 1]))
            #expect(module.columns.authorColumn(line: number, column: column) == expected)
        }
        let call = try #require(Self.column(of: "(0,", in: lines[1]))
        let expected = try #require(Self.column(of: "go()", in: authorLines[1]))
        for offset in 0..<8 {
            #expect(module.columns.authorColumn(line: 2, column: call + offset) == expected)
        }
        #expect(module.columns.authorColumn(line: 1, column: 20) == 1)
    }

    @Test func `bytes of another encoding are reported`() throws {
        let folder = try ScratchFolder([:])
        let gbk: [UInt8] = Array("const a = '".utf8) + [0xC4, 0xE3, 0xBA, 0xC3] + Array("'".utf8)
        try Data(gbk).write(to: folder.url.appending(path: "a.js"))
        try folder.write("const a = '\u{FFFD}'", to: "b.js")
        let graph = ModuleGraph(root: folder.url)

        #expect(graph.load("a.js").diagnostics.map(\.code) == ["script.not-utf8"])
        #expect(graph.load("b.js").diagnostics.isEmpty)
    }

    private static func column(of word: String, in line: Substring) -> Int? {
        line.range(of: word).map { line[..<$0.lowerBound].utf16.count + 1 }
    }
}
