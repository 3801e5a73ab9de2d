import Foundation

/// The names that the open endpoints ask their callers for, read from the sources, so that none is forgotten.
enum ParameterNames {
    static let all: [String] = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../Sources/QuaverServer/OpenAPI").standardizedFileURL
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        let sources = (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
            .compactMap { try? String(contentsOf: $0, encoding: .utf8) }
        let asked = sources.flatMap { $0.matches(of: #/(?:text|value|integer|query|body)\("([a-z_]+)"\)/#) }
        return Set(asked.map { String($0.1) }).sorted()
    }()
}
