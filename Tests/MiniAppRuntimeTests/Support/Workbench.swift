import Foundation
import HostAPI
import OpenPlatform
import Storage

@testable import MiniAppRuntime

/// A mini-app on a phone without a screen, with a clock that stands still and a network that a test answers.
struct Workbench: Sendable {
    static let appID = "tt0123456789abcdef"

    typealias Request = @Sendable (HTTPExchange) async throws(NetworkFailure) -> HTTPReply

    let platform: OpenPlatform
    let device: Device

    /// Launches the app in a folder, hands the phone over, and switches it off at the end.
    static func with(
        app folder: URL,
        page: String? = nil,
        query: [QueryItem] = [],
        conduct: Person.Conduct = .interactive,
        hostApp: HostApp = .douyin,
        baseLibrary: Version = BaseLibraries.standard,
        settings: HostSettings = HostSettings(),
        scriptSeconds: Double = 0.3,
        clock: PlatformClock = .frozen(at: PlatformInstant(seconds: 1_767_225_600)),
        request: @escaping Request = { _ throws(NetworkFailure) in throw .offline },
        _ body: (Workbench) async throws -> Void
    ) async throws {
        let platform = try platform(clock: clock, conduct: conduct)
        var options = options(of: "amy")
        options.page = page
        options.query = query
        options.hostApp = hostApp
        options.baseLibrary = baseLibrary
        options.scriptSeconds = scriptSeconds
        let device = Device(
            options: options,
            bundle: AppBundle(root: folder),
            surroundings: DeviceSurroundings(
                platform: platform,
                settings: settings,
                network: Network(
                    request: { exchange, _ throws(NetworkFailure) in try await request(exchange) }
                )
            )
        )
        try await withThrowingTaskGroup { group in
            group.addTask { await device.run() }
            await device.launch()
            do {
                try await body(Workbench(platform: platform, device: device))
            } catch {
                await device.close()
                throw error
            }
            await device.close()
            try await group.waitForAll()
        }
    }

    /// A platform in memory that knows one app and 小满.
    static func platform(
        clock: PlatformClock,
        conduct: Person.Conduct = .interactive
    ) throws -> OpenPlatform {
        let platform = try OpenPlatform(
            database: SQLiteDatabase.inMemory(),
            clock: clock,
            random: .system,
            trace: Trace(clock: clock)
        )
        _ = try platform.apps.findOrMake(appID)
        var amy = Person(id: "amy", nickname: "小满")
        amy.conduct = conduct
        _ = try platform.people.create(amy)
        return platform
    }

    /// The usual phone in somebody's hand.
    static func options(of person: String, id: String = "device-1") -> DeviceOptions {
        DeviceOptions(
            id: id,
            appID: appID,
            personID: person,
            hostApp: .douyin,
            model: .usual,
            baseLibrary: BaseLibraries.standard
        )
    }
}
