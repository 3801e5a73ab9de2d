import Foundation
import HostAPI
import MiniAppRuntime
import OpenPlatform
import Storage

/// A phone with the story's app on it, in the hand of somebody who agrees to everything.
struct StoryOnBench {
    /// A round that did not do what it should, and so measures nothing.
    struct Broken: Error {
        let what: String
    }

    private static let patience = 20_000.0

    private let platform: OpenPlatform
    private let device: Device
    private let backEnd: StoryBackEnd

    /// Launches the app on a platform of its own, hands the phone over, and switches it off at the end.
    static func with(_ body: (StoryOnBench) async throws -> Void) async throws {
        let bench = try StoryOnBench()
        let device = bench.device
        try await withThrowingTaskGroup { group in
            group.addTask { await device.run() }
            await device.launch()
            do {
                try await body(bench)
            } catch {
                await device.close()
                throw error
            }
            await device.close()
            try await group.waitForAll()
        }
    }

    private init() throws {
        let clock = PlatformClock.frozen(at: PlatformInstant(seconds: 1_767_225_600))
        platform = try OpenPlatform(
            database: SQLiteDatabase.inMemory(),
            clock: clock,
            random: .system,
            trace: Trace(clock: clock)
        )
        let backEnd = try StoryBackEnd(on: platform)
        self.backEnd = backEnd
        let app = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "App")
        device = Device(
            options: DeviceOptions(
                id: "bench",
                appID: StoryBackEnd.appID,
                personID: StoryBackEnd.personID,
                hostApp: .douyin,
                model: .usual,
                baseLibrary: BaseLibraries.standard
            ),
            bundle: AppBundle(root: app),
            surroundings: DeviceSurroundings(
                platform: platform,
                network: Network(
                    request: { exchange, _ throws(NetworkFailure) in backEnd.answer(exchange) }
                )
            )
        )
    }

    /// The milliseconds from the first tap to the message in the inbox.
    func story() async throws -> Double {
        let before = try inbox()
        let time = try await time(of: ["#login", "#phone", "#subscribe"])
        guard try inbox() == before + 1 else { throw Broken(what: "no message arrived") }
        platform.clock.advance(by: 60)
        return time
    }

    /// The milliseconds that as many taps take whose calls do next to nothing.
    func bareCalls() async throws -> Double {
        try await time(of: ["#bare", "#bare", "#bare"])
    }

    private func inbox() throws -> Int {
        try platform.inbox(of: StoryBackEnd.personID, from: StoryBackEnd.appID).count
    }

    private func time(of taps: [String]) async throws -> Double {
        let watch = platform.clock.stopwatch()
        for selector in taps {
            let tap = RawEvent(target: .selector(selector), type: "tap")
            let end = await device.dispatch(tap, settle: Self.patience)
            guard end.handled != nil, end.isSettled else { throw Broken(what: "the tap on \(selector)") }
        }
        return watch.milliseconds
    }
}
