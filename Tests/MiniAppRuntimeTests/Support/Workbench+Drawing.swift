import OpenPlatform
import Testing

@testable import MiniAppRuntime

extension Workbench {
    /// Expects that a browser has drawn each page of the stack as a fresh snapshot would be.
    func expectDrawnAsIs(
        by browser: Browser,
        _ what: String = "",
        _ location: SourceLocation = #_sourceLocation
    ) async throws {
        _ = try await browser.frames()
        for page in await device.stackOfPages() {
            let fresh = try JSONValue.parse(await device.snapshot(of: page))
            let shown = await browser.drawing(of: page)
            try #require(shown != nil, "page \(page) was never drawn \(what)", sourceLocation: location)
            try #require(shown == fresh, "\(what)", sourceLocation: location)
        }
    }
}

extension Device {
    /// The numbers of the pages on the stack.
    func stackOfPages() -> [Int] { app?.stack.map(\.id) ?? [] }

    fileprivate func snapshot(of page: Int) -> String { read(.snapshot, page: page) }
}
