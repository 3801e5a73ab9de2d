import OpenPlatform
import Testing

@testable import HostAPI

struct PrivacyTests {
    private static func world() throws -> World {
        let world = try World()
        world.screen.arrange { $0.conditions.needs.usesPrivacyCheck = true }
        let terms: JSONValue = ["contract_name": "《轻记隐私政策》", "data_types": ["scope.clipboard"]]
        _ = try world.platform.apps.update("tt1", patch: ["name": "轻记", "privacy": terms]).get()
        return world
    }

    private static func setting(_ needsAuthorization: Bool) -> JSONValue {
        [
            "privacyContractName": "《轻记隐私政策》", "needAuthorization": .bool(needsAuthorization),
            "errMsg": "getPrivacySetting:ok",
        ]
    }

    @Test func `the agreement is asked for until it is agreed to`() async throws {
        let world = try Self.world()
        world.screen.arrange { $0.answers = [Answer(.reject), Answer(.accept)] }

        #expect(await world.call("getPrivacySetting") == Self.setting(true))
        #expect(
            await world.call("requirePrivacyAuthorize") == [
                "errMsg": "requirePrivacyAuthorize:fail privacy permission is not authorized",
                "errNo": 10201,
            ]
        )
        #expect(await world.call("requirePrivacyAuthorize") == ["errMsg": "requirePrivacyAuthorize:ok"])
        #expect(await world.call("getPrivacySetting") == Self.setting(false))
        #expect(await world.call("requirePrivacyAuthorize") == ["errMsg": "requirePrivacyAuthorize:ok"])
        #expect(world.screen.seen.dialogs.map(\.kind) == ["privacy", "privacy"])
    }

    @Test func `an app without usePrivacyCheck has nothing to agree to, unless the setting says so`()
        async throws
    {
        var world = try Self.world()
        world.screen.arrange { $0.conditions.needs.usesPrivacyCheck = false }

        #expect(await world.call("getPrivacySetting") == Self.setting(false))
        #expect(await world.call("requirePrivacyAuthorize") == ["errMsg": "requirePrivacyAuthorize:ok"])
        #expect(world.screen.seen.dialogs == [])
        world.settings.alwaysChecksPrivacy = true
        #expect(await world.call("getPrivacySetting") == Self.setting(true))
    }

    @Test func `the text can be read before the answer, and by itself`() async throws {
        let world = try Self.world()
        let opens = Answer(.accept, fields: ["opens_contract": true])
        world.screen.arrange { $0.answers = [opens, Answer(.dismiss), Answer(.accept)] }

        #expect(await world.call("requirePrivacyAuthorize") == ["errMsg": "requirePrivacyAuthorize:ok"])
        #expect(await world.call("openPrivacyContract") == ["errMsg": "openPrivacyContract:ok"])
        let contract = PrivacyContract(
            appName: "轻记",
            contractName: "《轻记隐私政策》",
            dataTypes: ["scope.clipboard"]
        )
        #expect(
            world.screen.seen.dialogs.map(\.kind) == [
                "privacy", "privacy_contract", "privacy", "privacy_contract",
            ]
        )
        #expect(world.screen.seen.dialogs.last == .privacyContract(contract))
    }

    @Test func `data outside the agreement is refused, without a dialog`() async throws {
        let world = try Self.world()

        #expect(
            await world.call("authorize", ["scope": "scope.album"]) == [
                "errMsg": "authorize:fail api scope is not declared in the privacy agreement",
                "errNo": "10202",
            ]
        )
        #expect(world.screen.seen.dialogs == [])
    }

    @Test func `the button agrees`() async throws {
        let world = try Self.world()
        let reply = HostRegistry.standard.press("agreePrivacyAuthorization", world.request([:]))
        guard case .finished(let answer) = reply else {
            Issue.record("it waits")
            return
        }

        #expect(answer.value == ["errMsg": "agreePrivacyAuthorization:ok"])
        #expect(await world.call("getPrivacySetting") == Self.setting(false))
    }

    @Test func `base libraries before 3.19.0 don't know the functions`() async throws {
        let world = try World(baseLibrary: "3.18.0")

        #expect(
            await world.call("getPrivacySetting")
                == [
                    "errMsg": "getPrivacySetting:fail Methord getPrivacySetting not implement",
                    "errNo": 10102,
                ]
        )
    }
}
