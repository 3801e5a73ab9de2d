import Foundation
import Testing

@testable import QuaverServer

@Suite struct CompatibilityPageTests {
    @Test func `the page in Docs is what the registries say`() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../Docs/compatibility.md").standardizedFileURL
        let written = try String(contentsOf: file, encoding: .utf8)
        #expect(written == CompatibilityPage.text, "run make docs")
    }
}
