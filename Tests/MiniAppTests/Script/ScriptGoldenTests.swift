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

    @Test(arguments: GoldenFolder.all(of: "Script").filter { !$0.testDescription.contains("typescript") })
    func `every beginning of a script is read without a crash and keeps its lines`(
        _ golden: GoldenFolder
    ) throws {
        let source = try #require(SourceFolder(root: golden.url).text(of: "input.js"))
        for end in stride(from: 0, to: source.bytes.count, by: 11) {
            let text = String(decoding: source.bytes[..<end], as: UTF8.self)
            let beginning = SourceText(file: "input.js", text: text)
            let translated = SourceText(file: "input.js", text: ScriptTranslation(beginning).text)
            #expect(translated.lineCount == beginning.lineCount)
        }
    }
}
