import Foundation

/// A path nobody else uses, in a folder that goes away.
package enum TemporaryFile {
    /// Hands a path to one test.
    ///
    /// - Parameter body: The test; the file's folder is not there when it begins.
    /// - Throws: What the body throws.
    package static func with(_ body: (_ path: String) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "quaver-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try await body(folder.appending(path: "deep/state.sqlite").path())
    }
}
