import OpenPlatform
import Testing

@testable import HostAPI

struct PhoneFunctionTests {
    @Test(arguments: [("vibrateShort", Vibration.short), ("vibrateLong", .long)])
    func `a phone shakes`(name: String, vibration: Vibration) async throws {
        let world = try World()

        #expect(await world.call(name) == ["errMsg": .string("\(name):ok")])
        #expect(world.screen.seen.vibrations == [vibration])
    }

    @Test(
        arguments: [
            (.accept, ["errMsg": "makePhoneCall:ok"]),
            (.reject, ["errMsg": "makePhoneCall:fail cancel", "errNo": 10502]),
        ] as [(Answer.Choice, JSONValue)]
    )
    func `a number is called once the person says yes`(
        choice: Answer.Choice,
        expected: JSONValue
    ) async throws {
        let world = try World()
        world.screen.arrange { $0.answers = [Answer(choice)] }

        #expect(await world.call("makePhoneCall", ["phoneNumber": "10086"]) == expected)
        #expect(world.screen.seen.dialogs == [.phoneCall(PhoneCall(number: "10086"))])
    }

    @Test func `the screen is as bright as it was made, from 0 to 1`() async throws {
        let world = try World()
        #expect(
            await world.call("setScreenBrightness", ["value": 0.25])["errMsg"] == "setScreenBrightness:ok"
        )
        #expect(await world.call("setScreenBrightness", ["value": 1.5])["errNo"] == 20000)
        #expect(await world.call("getScreenBrightness")["value"] == 0.25)

        await world.call("setKeepScreenOn", ["keepScreenOn": true])
        #expect(world.screen.backlight.isKeptOn)
    }

    @Test func `a third-party platform's words reach the app`() async throws {
        let world = try World()
        world.screen.arrange { $0.conditions.extConfig = ["shop": "7"] }

        #expect(
            await world.call("getExtConfig") == ["extConfig": ["shop": "7"], "errMsg": "getExtConfig:ok"]
        )
        #expect(await world.call("getExtConfigSync", []) == ["shop": "7"])
    }

    @Test(arguments: [
        ("onMemoryWarning", true), ("onNetworkStatusChange", true), ("onLocationChange", true),
        ("offMemoryWarning", false), ("onAppShow", false), ("onNetworkWeakChange", false), ("login", false),
        ("onNothing", false),
    ])
    func `only what the phone itself tells may be told for it`(name: String, isOne: Bool) {
        #expect(HostRegistry.standard.hasListeners(of: HostEvent(name)) == isOne)
    }
}
