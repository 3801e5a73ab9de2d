import HostAPI
import OpenPlatform
import Testing

struct SystemInfoTests {
    @Test(
        arguments: [
            (.douyin, "Douyin"), (.douyinLite, "douyin_lite"), (.toutiao, "Toutiao"),
            (.toutiaoLite, "news_article_lite"), (.huoshan, "aweme_hotsoon"), (.xigua, "XiGua"),
            (.pipixia, "PPX"),
        ] as [(HostApp, String)]
    )
    func `the host app says its name, not that of the developer tools`(
        host: HostApp,
        name: String
    ) async throws {
        let info = await (try World(hostApp: host)).call("getSystemInfo")

        #expect(info["appName"] == .string(name))
        #expect(info["platform"] == "ios")
        #expect(info["brand"] == "Apple")
        #expect(info["language"] == nil)
        #expect(info["errMsg"] == "getSystemInfo:ok")
    }

    @Test func `in the developer tools name, brand and platform are devtools`() async throws {
        let info = await (try World(hostApp: .devtools)).call("getSystemInfoSync", [])

        #expect([info["appName"], info["brand"], info["platform"]] == ["devtools", "devtools", "devtools"])
        #expect(info["SDKVersion"] == "3.35.0")
        #expect(info["SDKUpdateVersion"] == "3.35.0.0")
        #expect(info["fontSizeSetting"] == 16)
    }

    @Test(
        arguments: [
            ("1.50.0", ["safeArea", "deviceScore", "battery"], []),
            ("1.51.0", ["deviceScore", "battery"], ["safeArea"]),
            ("1.79.0", ["battery"], ["safeArea", "deviceScore"]),
            ("2.53.0", [], ["safeArea", "deviceScore", "battery"]),
        ] as [(Version, [String], [String])]
    )
    func `younger members are missing on older base libraries`(
        version: Version,
        missing: [String],
        present: [String]
    ) async throws {
        let info = await (try World(baseLibrary: version)).call("getSystemInfoSync", [])

        #expect(missing.allSatisfy { info[$0] == nil })
        #expect(present.allSatisfy { info[$0] != nil })
    }

    @Test(arguments: NetworkType.allCases)
    func `the network is told in the platform's words`(type: NetworkType) async throws {
        let world = try World()
        world.screen.arrange { $0.conditions.network = type }

        #expect(
            await world.call("getNetworkType") == [
                "networkType": .string(type.rawValue), "errMsg": "getNetworkType:ok",
            ]
        )
        #expect(["wifi", "2g", "3g", "4g", "unknown", "none"].contains(type.rawValue))
    }

    @Test func `what is copied can be pasted, and the trace doesn't show it`() async throws {
        let world = try World()
        world.screen.arrange { $0.answers = [Answer(.accept)] }
        await world.call("setClipboardData", ["data": "13800008000"])

        #expect(
            await world.call("getClipboardData") == ["data": "13800008000", "errMsg": "getClipboardData:ok"]
        )
        #expect(!world.platform.trace.entries().contains { "\($0)".contains("13800008000") })
    }
}
