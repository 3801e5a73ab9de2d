import Foundation
import Testing

/// Every example of the guide is code that compiles: a file beside this one, or the test of `DouyinOpenAPITesting`.
@Suite struct `The guide` {
    private static let tests = URL(filePath: #filePath).deletingLastPathComponent()
    private static let root = tests.appending(path: "../../..").standardizedFileURL

    private static func texts(in folder: URL, ending: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted()
            .filter { $0.hasSuffix(ending) }
            .map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }
    }

    /// Lines without their indentation, so that a function's body can be compared with a page.
    private static func lines(_ text: some StringProtocol) -> [String] {
        text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    }

    @Test func `shows only examples that compile`() throws {
        let pages = Self.root.appending(path: "Sources/DouyinOpenAPI/Documentation.docc")
        let sources =
            try Self.texts(in: Self.tests, ending: ".swift")
            + Self.texts(in: Self.root.appending(path: "Tests/DouyinOpenAPITestingTests"), ending: ".swift")
        let compiled = sources.map { "\n" + Self.lines($0).joined(separator: "\n") + "\n" }
        let blocks = try Self.texts(in: pages, ending: ".md")
            .flatMap { $0.components(separatedBy: "```swift\n").dropFirst() }
            .compactMap { $0.components(separatedBy: "\n```").first }
        #expect(blocks.count == 8)
        for block in blocks {
            let wanted = "\n" + Self.lines(block).joined(separator: "\n") + "\n"
            #expect(compiled.contains { $0.contains(wanted) }, "no test compiles this:\n\(block)")
        }
    }
}
