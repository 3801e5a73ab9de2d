import Foundation
import MiniApp
import Testing

struct TemplateCompilerTests {
    private static func compile(_ files: [String: String]) throws -> CompiledTemplate {
        let folder = try ScratchFolder(files)
        return TemplateCompiler(root: folder.url).compile(page: "pages/a/a", components: [:])
    }

    @Test func `the source files are all that were read or looked for`() throws {
        let compiled = try Self.compile([
            "pages/a/a.ttml":
                #"<import src="b"/><include src="/c.ttml"/><sjs module="m" src="m.sjs"/><include src="gone"/>"#,
            "pages/a/b.ttml": "",
            "c.ttml": "",
            "pages/a/m.sjs": #"require("./n.sjs")"#,
            "pages/a/n.sjs": "",
        ])

        #expect(
            Set(compiled.sourceFiles) == [
                "pages/a/a.ttml", "pages/a/b.ttml", "c.ttml", "pages/a/m.sjs", "pages/a/n.sjs",
                "pages/a/gone.ttml",
            ]
        )
        #expect(compiled.script == nil)
    }

    @Test func `the script says where the author's modules stand in it`() throws {
        let module = "var a = 1;\nmodule.exports = a;\n"
        let compiled = try Self.compile([
            "pages/a/a.ttml":
                "<view/>\n<sjs module=\"m\" src=\"/m.sjs\"/>\n<sjs module=\"n\">\nvar b;\n</sjs>",
            "m.sjs": module,
        ])
        let lines = try #require(compiled.script).split(separator: "\n", omittingEmptySubsequences: false)

        #expect(compiled.embeddedScripts.map(\.file) == ["m.sjs", "pages/a/a.ttml"])
        #expect(compiled.embeddedScripts.map(\.firstLine) == [1, 3])
        let first = compiled.embeddedScripts[0].scriptLines
        #expect(lines[first.lowerBound - 1] == "var a = 1;")
        #expect(lines[first.lowerBound] == "module.exports = a;")
        let second = compiled.embeddedScripts[1].scriptLines
        #expect(lines[second.lowerBound] == "var b;")
        #expect(!second.overlaps(first))
    }

    @Test func `a byte order mark and Windows line ends change no position`() throws {
        let compiled = try Self.compile([
            "pages/a/a.ttml": "\u{FEFF}<view>\r\n  <text>{{a b}}</text>\r\n</view>\r\n"
        ])

        #expect(compiled.diagnostics.map(\.line) == [2])
        #expect(compiled.diagnostics.map(\.column) == [13])
    }

    @Test func `columns count characters, not bytes`() throws {
        let compiled = try Self.compile(["pages/a/a.ttml": "<view>你好👨‍👩‍👧{{ + }}</view>"])

        #expect(compiled.diagnostics.map(\.column) == [15])
    }

    @Test func `a mistake in a file that is included twice is listed once`() throws {
        let compiled = try Self.compile([
            "pages/a/a.ttml": #"<include src="b"/><include src="b"/>"#,
            "pages/a/b.ttml": "<view tt:else/>",
        ])

        #expect(compiled.diagnostics.map(\.code) == ["ttml.else-without-if"])
        #expect(compiled.diagnostics.map(\.file) == ["pages/a/b.ttml"])
    }

    @Test(arguments: [
        String(repeating: "<view>", count: 20_000),
        String(repeating: "<view>", count: 20_000) + String(repeating: "</view>", count: 20_000),
        String(repeating: "{{ '", count: 20_000),
        String(repeating: "{{", count: 50_000),
        String(repeating: "<view a=\"", count: 20_000),
        String(repeating: "<view {{", count: 20_000),
        String(repeating: "</", count: 50_000),
        String(repeating: "<!--", count: 20_000),
        String(repeating: "<sjs>", count: 20_000),
        "\0\0<view \0>\0{{\0}}\0</view\0>",
    ])
    func `no template stops the compiler`(_ text: String) throws {
        #expect(try Self.compile(["pages/a/a.ttml": text]).script == nil)
    }

    @Test func `nothing outside of the folder is read`() throws {
        let compiled = try Self.compile([
            "pages/a/a.ttml":
                #"<include src="../../../../../../../../etc/hostname"/><import src="/../../etc/hosts"/>"#
        ])

        #expect(compiled.diagnostics.map(\.code) == ["ttml.outside-folder", "ttml.outside-folder"])
        #expect(compiled.sourceFiles == ["pages/a/a.ttml"])
    }

    @Test func `the folder of a page is not a template`() throws {
        let compiled = try Self.compile([
            "pages/a/a.ttml": #"<include src="parts"/>"#, "pages/a/parts/x.ttml": "",
        ])

        #expect(compiled.diagnostics.map(\.code) == ["ttml.missing-file"])
    }
}
