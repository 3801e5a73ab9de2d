import HostAPI
import OpenPlatform
import Testing

@testable import MiniAppRuntime

@Suite(.timeLimit(.minutes(2))) struct UpdateTests {
    private static let script = """
        const manager = tt.getUpdateManager();
        const told = [];
        manager.onCheckForUpdate((res) => told.push(res.hasUpdate));
        manager.onUpdateReady(() => told.push('ready'));
        manager.onUpdateFailed(() => told.push('failed'));
        Page({ data: { told: [], same: manager === tt.getUpdateManager(), warned: 0, shaken: '', battery: 0 },
          onLoad() { tt.onMemoryWarning((res) => this.setData({ warned: res.level })); },
          look() { this.setData({ told, battery: tt.getSystemInfoSync().battery,
            referrer: tt.getLaunchOptionsSync().referrerInfo }); },
          apply() { manager.applyUpdate(); },
          shake() { tt.vibrateShort({ complete: (res) => this.setData({ shaken: res.errMsg }) }); } });
        """
    private static let template = ["look", "apply", "shake"]
        .map { #"<view id="\#($0)" bindtap="\#($0)"></view>"# }.joined()

    private static func with(_ body: (Workbench) async throws -> Void) async throws {
        let app = try WrittenApp(script: script, template: template)
        try await Workbench.with(app: app.root, body)
    }

    private static func told(_ bench: Workbench) async throws -> JSONValue? {
        try await bench.tap("#look")
        return try await bench.data()["told"]
    }

    @Test func `the phone asks for a newer version at each start, and applies it by starting anew`()
        async throws
    {
        try await Self.with { bench in
            #expect(try await Self.told(bench) == [false])
            #expect(try await bench.data()["same"] == true)
            try await bench.tap("#apply")
            #expect(try await Self.told(bench) == [false])

            await bench.device.turn(.update(.failed))
            await bench.device.turn(.update(.ready))
            #expect(try await Self.told(bench) == [false, true, "failed", true, "ready"])
            try await bench.tap("#apply")
            try await bench.until("the newer version runs") { try await Self.told(bench) == [false] }
        }
    }

    @Test func `what happens to a phone reaches the app's listeners`() async throws {
        try await Self.with { bench in
            await bench.device.emit(HostEvent("onMemoryWarning", ["level": 10]))
            let data = try await bench.data()
            #expect(data["warned"] == 10)
            #expect(bench.platform.trace.entries().contains { $0.name == "tt.onMemoryWarning" })
        }
    }

    @Test func `battery and vibration are dials`() async throws {
        try await Self.with { bench in
            let browser = try await Browser(of: bench)
            try await bench.tap("#shake")
            #expect(try await bench.data()["shaken"] == "vibrateShort:ok")
            #expect(try await browser.frames().last { $0["type"] == "vibrate" }?["kind"] == "short")

            await bench.device.turn(.battery(7), .vibration(false))
            try await bench.tap("#shake")
            try await bench.tap("#look")
            #expect(try await bench.data()["shaken"] == "vibrateShort:fail vibrator disable")
            #expect(try await bench.data()["battery"] == 7)
        }
    }
}
