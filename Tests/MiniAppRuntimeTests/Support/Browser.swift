import Foundation
import OpenPlatform
import Testing

@testable import MiniAppRuntime

/// A browser that shows a device: it collects the frames that it is sent, and draws them.
actor Browser {
    private let device: Device
    private let updates: AsyncStream<DeviceUpdate>
    private let mark = "mark \(UUID().uuidString)"
    private var all: [JSONValue] = []

    private var pages: [Int: DrawnPage] = [:]

    init(of bench: Workbench) async throws {
        device = bench.device
        updates = await bench.device.updates()
    }

    /// Every frame until now, oldest first; each must be JSON with a type.
    func frames() async throws -> [JSONValue] {
        device.broadcast.send(DeviceUpdate(mark, [:]))
        for await update in updates {
            let frame = try JSONValue.parse(update.text)
            let type = try #require(frame["type"]?.string)
            if type == mark { break }
            guard !type.hasPrefix("mark ") else { continue }
            try draw(frame)
            all.append(frame)
        }
        return all
    }

    /// The frames until now that come of the app itself; those of the clock and the trace come when they please.
    func news() async throws -> [JSONValue] {
        try await frames().filter { $0["type"] != "clock" && $0["type"] != "trace" }
    }

    /// The types of all frames until now.
    func types() async throws -> [String] {
        try await frames().compactMap { $0["type"]?.string }
    }

    /// What it has drawn of a page, `nil` when it was never shown it.
    func drawing(of page: Int) -> JSONValue? { pages[page]?.json }

    /// Whether the stream has ended; reads it to its end.
    func reachesEnd() async -> Bool {
        for await _ in updates {}
        return true
    }

    /// Closes the browser's window.
    func leave() async {
        let reading = Task { for await _ in updates {} }
        reading.cancel()
        await reading.value
    }

    private func draw(_ frame: JSONValue) throws {
        guard let page = frame["page"]?.int else { return }
        switch frame["type"]?.string {
        case "tree": pages[page] = DrawnPage(try #require(frame["root"]))
        case "patch":
            let operations = try #require(frame["ops"]?.array)
            try #require(pages[page] != nil, "a patch for page \(page) before its tree")
            for operation in operations { try pages[page]?.apply(operation) }
        default: break
        }
    }
}
