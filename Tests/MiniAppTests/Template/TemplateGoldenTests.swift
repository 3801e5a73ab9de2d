import MiniApp
import Testing

struct TemplateGoldenTests {
    @Test(arguments: GoldenFolder.all(of: "Template"))
    func `a template compiles to the script that was written down`(_ folder: GoldenFolder) throws {
        let compiler = TemplateCompiler(root: folder.url)
        let compiled = compiler.compile(page: "page", components: ["my-card": "components/card/card"])

        let hasErrors = compiled.diagnostics.contains { $0.severity == .error }
        #expect((compiled.script == nil) == hasErrors)
        try folder.expect(compiled.script ?? "", in: "expected.js")
        try folder.expect(compiled.diagnostics.report, in: "expected.txt")
    }

    @Test func `there are golden templates`() {
        #expect(GoldenFolder.all(of: "Template").count > 20)
    }
}

extension [Diagnostic] {
    /// All diagnostics as a terminal shows them, in English and then in Chinese.
    var report: String {
        map { diagnostic in
            let chinese = "  \(diagnostic.message.zh) \(diagnostic.hint.zh)"
            return "[\(diagnostic.code)] \(diagnostic.rendered(in: .english))\n\(chinese)\n"
        }
        .joined(separator: "\n")
    }
}
