import Foundation
import Testing

/// A folder with the author's files of one case and what is expected of them.
///
/// With `QUAVER_RECORD=1` the expectations are written instead of read.
struct GoldenFolder: CustomTestStringConvertible, Sendable {
    let url: URL

    var testDescription: String { url.lastPathComponent }

    private static let golden = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Golden")

    /// The cases of a subject such as `Template`, by name.
    static func all(of subject: String) -> [GoldenFolder] {
        let folder = golden.appending(path: subject)
        let names =
            (try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))) ?? []
        return names.filter { !$0.hasPrefix(".") }.sorted()
            .map { GoldenFolder(url: folder.appending(path: $0)) }
    }

    /// Compares a result with a file of the folder; an empty result stands for no file.
    func expect(_ text: String, in name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let file = url.appending(path: name)
        if ProcessInfo.processInfo.environment["QUAVER_RECORD"] == "1" {
            try? FileManager.default.removeItem(at: file)
            if !text.isEmpty { try Data(text.utf8).write(to: file) }
            return
        }
        let expected = (try? Data(contentsOf: file)).map { String(decoding: $0, as: UTF8.self) } ?? ""
        #expect(text == expected, "\(testDescription)/\(name) differs", sourceLocation: sourceLocation)
    }
}
