import Foundation
import Testing

@testable import MiniApp

struct ScriptGoldenTests {
    @Test(arguments: GoldenFolder.all(of: "Script"))
    func `a script becomes what is written down for it`(_ golden: GoldenFolder) throws {
        let names = try FileManager.default.contentsOfDirectory(
            atPath: golden.url.path(percentEncoded: false)
        )
        let file = try #require(names.first { $0.hasPrefix("input.") })
        let source = try #require(SourceFolder(root: golden.url).text(of: file))
        let translation = ScriptTranslation(source)

        try golden.expect(translation.text, in: "expected.js")
        let mistakes = translation.diagnostics.map { $0.rendered(in: .english) + "\n" }
            .joined(separator: "\n")
        try golden.expect(mistakes, in: "expected.txt")
        let written = SourceText(file: file, text: translation.text)
        #expect(written.lineCount == source.lineCount, "the lines have moved")
    }
}
