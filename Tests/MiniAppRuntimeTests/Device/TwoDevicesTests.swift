import HostAPI
import OpenPlatform
import Testing

@testable import MiniAppRuntime

@Suite(.timeLimit(.minutes(2))) struct TwoDevicesTests {
    private static let script = """
        Page({ data: { kept: tt.getStorageSync('kept') },
          keep() { tt.setStorageSync('kept', 'of this phone'); },
          login() { tt.login({ success: (res) => this.setData({ code: res.code }) }); } });
        """
    private static let template =
        #"<view id="keep" bindtap="keep"></view><view id="login" bindtap="login"></view>"#

    @Test func `two people have two codes, two openids and two storages`() async throws {
        let app = try WrittenApp(script: Self.script, template: Self.template)
        try await Workbench.with(app: app.root) { amy in
            _ = try amy.platform.people.findOrMake("bob")
            let device = Device(
                options: Workbench.options(of: "bob", id: "device-2"),
                bundle: AppBundle(root: app.root),
                surroundings: amy.device.surroundings
            )
            try await withThrowingTaskGroup { group in
                group.addTask { await device.run() }
                await device.launch()
                let bob = Workbench(platform: amy.platform, device: device)
                for bench in [amy, bob] { try await bench.tap("#login") }
                let ids = try [await amy.data(), await bob.data()]
                    .map { try Self.openID(of: $0["code"]?.string, on: amy.platform) }
                #expect(ids[0] != nil)
                #expect(ids[0] != ids[1])

                try await amy.tap("#keep")
                for bench in [amy, bob] { await bench.device.launch() }
                #expect(try await amy.data()["kept"] == "of this phone")
                #expect(try await bob.data()["kept"] == "")
                await device.close()
            }
        }
    }

    @Test func `a dial starts the app anew with somebody else, and browsers see who`() async throws {
        let app = try WrittenApp(script: Self.script, template: Self.template)
        try await Workbench.with(app: app.root) { bench in
            _ = try bench.platform.people.findOrMake("bob")
            let browser = try await Browser(of: bench)
            try await bench.tap("#keep")
            await bench.device.turn(.person("bob"))
            #expect(try await bench.data()["kept"] == "")
            await bench.device.turn(.hostApp(.toutiao))
            let hellos = try await browser.frames().filter { $0["type"] == "hello" }
            #expect(hellos.map { $0["person"]?["id"] } == ["amy", "bob", "bob"])
            #expect(hellos.last?["device"]?["host_app"] == "toutiao")
            try await bench.expectDrawnAsIs(by: browser)
        }
    }

    private static func openID(of code: String?, on platform: OpenPlatform) throws -> String? {
        let app = try #require(try platform.apps.find(Workbench.appID))
        let code = try #require(code)
        return try platform.exchange(CodeExchange(appID: app.id, secret: app.secret, code: code)).get().openID
    }
}
