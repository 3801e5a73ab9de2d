import OpenPlatform
import Testing

@testable import MiniAppRuntime

extension Workbench {
    /// The routes of the page stack, the visible page last.
    func routes() async throws -> [String] {
        let state = try JSONValue.parse(await device.state())
        return (state["pages"]?.array ?? []).compactMap { $0["route"]?.string }
    }

    /// The visible page's data.
    func data() async throws -> JSONValue {
        let state = try JSONValue.parse(await device.state())
        return state["pages"]?.array?.last?["data"] ?? .null
    }

    /// The elements of the visible page that a selector fits.
    func elements(_ selector: String) async throws -> [JSONValue] {
        try #require(try JSONValue.parse(await device.tree(selector: selector)).array)
    }

    /// All that can be read in the first element that a selector fits; `nil` when there is none.
    func text(_ selector: String) async throws -> String? {
        try await elements(selector).first.map(Self.words)
    }

    /// What the console says at a level, oldest first.
    func lines(_ level: ConsoleLine.Level) async -> [ConsoleLine] {
        await device.consoleLines().filter { $0.level == level }
    }

    /// The texts that the console says at a level, oldest first.
    func console(_ level: ConsoleLine.Level) async -> [String] {
        await lines(level).map(\.text)
    }

    private static func words(in node: JSONValue) -> String {
        node["text"]?.string ?? (node["children"]?.array ?? []).map(words).joined()
    }
}
