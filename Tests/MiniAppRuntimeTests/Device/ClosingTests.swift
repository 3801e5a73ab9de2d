import HostAPI
import OpenPlatform
import Testing

@testable import MiniAppRuntime

@Suite(.timeLimit(.minutes(2))) struct ClosingTests {
    private static let script = """
        Page({ ask() { tt.showModal({ title: '走吗' }); },
          send() { tt.request({ url: 'http://127.0.0.1:1/slow' }); },
          toast() { tt.showToast({ title: '好', duration: 60000 }); },
          wait() { setTimeout(() => {}, 60000); setInterval(() => {}, 1000); },
          log() { console.log('here'); } });
        """

    /// A network on which every answer takes a minute.
    private static func sleepyNetwork(_ clock: PlatformClock) -> Network {
        Network(
            request: { _, _ throws(NetworkFailure) in
                try? await clock.wait(milliseconds: 60_000)
                throw .aborted
            }
        )
    }

    /// How long the end of a phone may take on a busy machine, in milliseconds; what isn't taken back takes a minute.
    private static let promptly = 30_000.0

    /// Runs an app, taps a button, ends the phone in some way, and expects that all of it is over soon.
    private static func check(_ button: String, _ end: (Task<Void, Never>, Device) async -> Void) async throws
    {
        let template = ["ask", "send", "toast", "wait", "log"]
            .map { #"<view id="\#($0)" bindtap="\#($0)"></view>"# }
        let app = try WrittenApp(script: script, template: template.joined())
        let platform = try Workbench.platform(clock: PlatformClock())
        let device = Device(
            options: Workbench.options(of: "amy"),
            bundle: AppBundle(root: app.root),
            surroundings: DeviceSurroundings(platform: platform, network: Self.sleepyNetwork(platform.clock))
        )
        let running = Task { await device.run() }
        await device.launch()
        let updates = await device.updates()
        _ = await device.dispatch(RawEvent(target: .selector("#\(button)"), type: "tap"))
        if button == "ask" { _ = await device.settle(within: 5000) }
        let watch = platform.clock.stopwatch()
        await end(running, device)
        await running.value
        for await _ in updates {}
        #expect(watch.milliseconds < promptly)
        #expect(await device.openDialogs().isEmpty)
        _ = await device.dispatch(RawEvent(target: .selector("#log"), type: "tap"), settle: 100)
        #expect(await device.consoleLines().isEmpty)
        #expect(await device.state() == #"{"pages":[],"current":null}"#)
    }

    @Test(arguments: ["log", "ask", "send", "toast", "wait"])
    func `closing a phone ends all that it does`(button: String) async throws {
        try await Self.check(button) { _, device in
            await device.clearConsole()
            await device.close()
        }
    }

    @Test(arguments: ["log", "ask", "send", "toast", "wait"])
    func `cancelling the task that runs a phone closes it`(button: String) async throws {
        try await Self.check(button) { running, device in
            await device.clearConsole()
            running.cancel()
        }
    }

    @Test func `a phone that is closed stays closed`() async throws {
        let app = try WrittenApp(script: "Page({});")
        try await Workbench.with(app: app.root) { bench in
            await bench.device.close()
            await bench.device.close()
            await bench.device.launch()
            #expect(await bench.device.state() == #"{"pages":[],"current":null}"#)
            await bench.device.reload(AppBundle(root: app.root), changed: ["pages/a/a.ttml"])
            await bench.device.evaluate("1")
            await bench.device.turn(.person("bob"))
            for await update in await bench.device.updates() { _ = update }
        }
    }

    @Test func `a phone that was closed before it ran ends at once`() async throws {
        let app = try WrittenApp(script: "Page({});")
        let device = Device(
            options: Workbench.options(of: "amy"),
            bundle: AppBundle(root: app.root),
            surroundings: DeviceSurroundings(
                platform: try Workbench.platform(clock: PlatformClock()),
                network: .none
            )
        )
        await device.launch()
        await device.close()
        await device.run()
    }

    @Test func `a roster lets go of its phones one by one, and of all at the end`() async throws {
        let app = try WrittenApp(script: Self.script, template: #"<view id="ask" bindtap="ask"></view>"#)
        let platform = try Workbench.platform(clock: PlatformClock())
        let roster = DeviceRoster()
        let running = Task { await roster.run() }
        var devices: [Device] = []
        for _ in 1...3 {
            let device = Device(
                options: Workbench.options(of: "amy", id: roster.nextID()),
                bundle: AppBundle(root: app.root),
                surroundings: DeviceSurroundings(platform: platform, network: .none)
            )
            roster.add(device)
            await device.launch()
            _ = await device.dispatch(RawEvent(target: .selector("#ask"), type: "tap"), settle: 5000)
            devices.append(device)
        }
        #expect(roster.all.map(\.id) == ["device-1", "device-2", "device-3"])
        #expect(await roster.remove("device-2"))
        #expect(await roster.remove("device-2") == false)
        #expect(roster["device-2"] == nil)
        #expect(await devices[0].openDialogs().count == 1)
        running.cancel()
        await running.value
        for device in devices { #expect(await device.openDialogs().isEmpty) }
    }
}
