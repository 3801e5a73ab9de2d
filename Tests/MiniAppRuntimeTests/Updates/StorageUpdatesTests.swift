import OpenPlatform
import Testing

@testable import MiniAppRuntime

@Suite(.timeLimit(.minutes(2))) struct StorageUpdatesTests {
    private static let script = "Page({ onLoad() { tt.setStorageSync('start', { n: 1 }); } });"

    private static func with(_ body: (Workbench, Browser) async throws -> Void) async throws {
        let app = try WrittenApp(script: script)
        try await Workbench.with(app: app.root) { bench in
            try await body(bench, try await Browser(of: bench))
        }
    }

    /// The news about storage and people until one is heard that `make` makes, again and again until the phone listens.
    private static func news(
        _ browser: Browser,
        until isHeard: (JSONValue) -> Bool,
        _ make: (_ attempt: Int) async throws -> Void
    ) async throws -> [JSONValue] {
        for attempt in 0..<10_000 {
            try await make(attempt)
            let news = try await browser.frames()
                .filter { $0["type"] == "storage" || $0["type"] == "people" }
            if news.contains(where: isHeard) { return news }
            await Task.yield()
        }
        return []
    }

    @Test func `a browser is told what is kept, and what the app or anybody changes`() async throws {
        try await Self.with { bench, browser in
            let owner = await bench.device.storageOwner
            let storage = bench.platform.localStorage
            let first = try await Self.news(browser, until: { $0["item"]?["key"] == "probe" }) { _ in
                try storage.set("probe", to: "0", of: owner).get()
            }
            #expect(
                first.first == [
                    "type": "storage",
                    "items": [["key": "start", "bytes": 12, "text": #"{"n":1}"#, "cut": false]],
                    "limit": 10_485_760,
                ]
            )
            await bench.device.evaluate("tt.setStorageSync('名', '小满')")
            try storage.remove("start", of: owner)
            try storage.clear(owner)
            let told = try await Self.news(browser, until: { $0["items"] == [] }) { _ in }
            #expect(
                told.suffix(3) == [
                    [
                        "type": "storage",
                        "item": ["key": "名", "bytes": 11, "text": #""小满""#, "cut": false],
                    ],
                    ["type": "storage", "removed": "start"],
                    ["type": "storage", "items": [], "limit": 10_485_760],
                ]
            )
        }
    }

    @Test func `another phone's data is none of its news`() async throws {
        try await Self.with { bench, browser in
            let owner = await bench.device.storageOwner
            let other = StorageOwner(account: owner.account, device: "device-2")
            let news = try await Self.news(browser, until: { $0["item"]?["key"] == "b" }) { _ in
                try bench.platform.localStorage.set("a", to: "1", of: other).get()
                try bench.platform.localStorage.set("b", to: "2", of: owner).get()
            }
            #expect(!news.isEmpty)
            #expect(!news.contains { $0["item"]?["key"] == "a" })
        }
    }

    @Test func `browsers hear of people who come`() async throws {
        try await Self.with { bench, browser in
            let news = try await Self.news(browser, until: { $0["type"] == "people" }) { attempt in
                _ = try bench.platform.people.findOrMake("bob-\(attempt)")
            }
            #expect(news.last?["people"]?.array?.first?["id"] == "amy")
        }
    }
}
