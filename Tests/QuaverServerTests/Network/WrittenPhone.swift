import Foundation
import HostAPI
import MiniAppRuntime
import OpenPlatform
import Storage

@testable import QuaverServer

/// A phone with an app that a test writes, on the real network.
struct WrittenPhone: Sendable {
    /// What a test gives up waiting for.
    struct NeverHappened: Error {
        let what: String
    }

    let device: Device
    let platform: OpenPlatform

    /// Launches an app of one page, hands its phone over, and switches it off.
    static func with(
        script: String,
        template: String = "<view></view>",
        settings: HostSettings = HostSettings(),
        platformSettings: PlatformSettings = PlatformSettings(),
        _ body: (WrittenPhone) async throws -> Void
    ) async throws {
        let root = FileManager.default.temporaryDirectory.appending(path: "quaver-test-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        let page = root.appending(path: "pages/a")
        try FileManager.default.createDirectory(at: page, withIntermediateDirectories: true)
        try Data(#"{"pages":["pages/a/a"]}"#.utf8).write(to: root.appending(path: "app.json"))
        try Data("App({});".utf8).write(to: root.appending(path: "app.js"))
        try Data(script.utf8).write(to: page.appending(path: "a.js"))
        try Data(template.utf8).write(to: page.appending(path: "a.ttml"))
        let platform = try platform(platformSettings)
        let network = NetworkClient()
        let device = Device(
            options: DeviceOptions(
                id: "device-1",
                appID: "tt1",
                personID: "amy",
                hostApp: .douyin,
                model: .usual,
                baseLibrary: BaseLibraries.standard
            ),
            bundle: AppBundle(root: root),
            surroundings: DeviceSurroundings(
                platform: platform,
                settings: settings,
                network: network.network
            )
        )
        let running = Task { await device.run() }
        await device.launch()
        let result: Result<Void, any Error>
        do {
            result = .success(try await body(WrittenPhone(device: device, platform: platform)))
        } catch {
            result = .failure(error)
        }
        await device.close()
        await running.value
        await network.close()
        try result.get()
    }

    private static func platform(_ settings: PlatformSettings) throws -> OpenPlatform {
        let clock = PlatformClock.frozen(at: PlatformInstant(seconds: 1_767_225_600))
        let platform = try OpenPlatform(
            database: try SQLiteDatabase.inMemory(),
            clock: clock,
            random: .system,
            trace: Trace(clock: clock),
            settings: settings
        )
        _ = try platform.apps.create(App(id: "tt1", secret: "s")).get()
        _ = try platform.people.create(Person(id: "amy", nickname: "小满")).get()
        return platform
    }

    /// The visible page's data.
    var data: JSONValue {
        get async throws {
            let state = try JSONValue.parse(await device.state())
            return state["pages"]?.array?.last?["data"] ?? .null
        }
    }

    /// Waits until the page's data has something; gives up after twenty real seconds.
    func until(_ what: String, _ isSo: (JSONValue) -> Bool) async throws {
        let watch = platform.clock.stopwatch()
        while !isSo(try await data) {
            guard watch.milliseconds < 20_000 else {
                throw NeverHappened(what: "\(what): \(try await data.text)")
            }
            await Task.yield()
        }
    }
}
