@testable import MiniAppRuntime

extension ConsoleLine {
    /// The file and the line without the column, such as `pages/a/a.js:9`.
    var place: String? { source.map(Self.withoutColumn) }

    /// The running functions with the places of their calls, innermost first.
    var calls: [String] { stack.map { "\($0.function) \(Self.withoutColumn($0.source))" } }

    private static func withoutColumn(_ source: String) -> String {
        source.split(separator: ":").prefix(2).joined(separator: ":")
    }
}
