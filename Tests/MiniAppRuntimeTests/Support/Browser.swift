import OpenPlatform
import Testing

@testable import MiniAppRuntime

/// A browser that shows a device: it collects the frames that it is sent, and draws them.
actor Browser {
    private let device: Device
    private var reading: AsyncStream<DeviceUpdate>.Iterator
    private var all: [JSONValue] = []
    private var marks = 0

    private var pages: [Int: DrawnPage] = [:]

    init(of bench: Workbench) async throws {
        device = bench.device
        reading = await bench.device.updates().makeAsyncIterator()
    }

    /// Every frame until now, oldest first; each must be JSON with a type.
    func frames() async throws -> [JSONValue] {
        marks += 1
        let mark = "mark \(marks)"
        device.broadcast.send(DeviceUpdate("mark", .object(["name": .string(mark)])))
        while let update = await next() {
            let frame = try JSONValue.parse(update.text)
            if frame["name"] == .string(mark) { break }
            try #require(frame["type"]?.string != nil)
            try draw(frame)
            all.append(frame)
        }
        return all
    }

    /// The types of all frames until now.
    func types() async throws -> [String] {
        try await frames().compactMap { $0["type"]?.string }
    }

    /// What it has drawn of a page, `nil` when it was never shown it.
    func drawing(of page: Int) -> JSONValue? { pages[page]?.json }

    /// Whether the stream has ended; reads it to its end.
    func reachesEnd() async -> Bool {
        while await next() != nil {}
        return true
    }

    private func next() async -> DeviceUpdate? {
        var iterator = reading
        let update = await iterator.next(isolation: #isolation)
        reading = iterator
        return update
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
