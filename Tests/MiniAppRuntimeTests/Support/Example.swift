import Foundation

/// The example apps of the repository.
enum Example {
    /// Those that have no mistake in them.
    static let sound = ["Notes", "Quiz", "Form", "Thousand"]

    static func named(_ name: String) -> URL {
        URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../Examples/\(name)").standardizedFileURL
    }
}
