import Foundation
import OpenPlatform

/// The lines around a place in one of the author's files.
package enum SourceExcerpt {
    /// One line with its number.
    package struct Line: Sendable, Hashable {
        /// The number, counted from 1.
        package let number: Int

        /// The text without its ending.
        package let text: String

        var json: JSONValue {
            ["number": .integer(number), "text": .string(text)]
        }
    }

    /// Reads the line of a place and its neighbours; nothing when the file is gone.
    static func around(_ source: String?, in root: URL) -> [Line] {
        let parts = (source ?? "").split(separator: ":")
        guard parts.count >= 2, let line = Int(parts[1]), line > 0,
            let text = try? String(contentsOf: root.appending(path: parts[0]), encoding: .utf8)
        else { return [] }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard line <= lines.count else { return [] }
        return (max(1, line - 1)...min(lines.count, line + 1))
            .map {
                Line(number: $0, text: String(lines[$0 - 1]))
            }
    }
}
