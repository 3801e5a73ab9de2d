import MiniApp
import Testing

struct StyleGoldenTests {
    @Test(arguments: GoldenFolder.all(of: "Style"))
    func `a style sheet compiles to the CSS that was written down`(_ folder: GoldenFolder) throws {
        let compiled = StyleCompiler(root: folder.url).compile(file: "pages/page.ttss")

        try folder.expect(compiled.css, in: "expected.css")
        try folder.expect(compiled.diagnostics.report, in: "expected.txt")
    }

    @Test func `there are golden style sheets`() {
        #expect(GoldenFolder.all(of: "Style").count > 8)
    }
}
