import OpenPlatform
import Testing

@testable import HostAPI

struct GetLocationTests {
    @Test func `the answer has the page's members in their order, degrees as maps count them`() async throws {
        let world = try World(baseLibrary: "3.69.0")
        try world.bring(to: .shanghai)

        #expect(
            await world.call("getLocation", ["type": "gcj02"]) == [
                "latitude": 31.2304, "longitude": 121.4737, "altitude": 0, "accuracy": 30,
                "verticalAccuracy": 10, "horizontalAccuracy": 30, "speed": 0,
                "city": "上海市", "province": "上海市", "district": "黄浦区", "errMsg": "getLocation:ok",
            ]
        )
    }

    @Test func `the first call asks for the scope, which app.json must declare`() async throws {
        let world = try World()
        try world.move(to: Place.shanghai.coordinates)
        #expect(
            await world.call("getLocation")["errMsg"]
                == "getLocation:fail scope.userLocation is not declared in requiredPrivateInfos of app.json"
        )

        world.screen.arrange { state in
            state.conditions.needs.privateInfos = ["scope.userLocation"]
            state.answers = [Answer(.accept)]
        }
        #expect(await world.call("getLocation")["latitude"] == 31.2304)
        #expect(world.screen.seen.dialogs.map(\.kind) == ["scope"])
    }

    @Test(
        arguments: [
            ("3.68.0", .douyin, .usual, ["city"]),
            ("3.69.0", .douyin, .usual, ["city", "province", "district"]),
            ("3.69.0", .toutiao, .usual, ["province", "district"]),
            ("3.69.0", .toutiao, .named("Xiaomi 13"), ["city", "province", "district"]),
        ] as [(Version, HostApp, PhoneModel?, [String])]
    )
    func `names of city, province and district depend on base library, host app and system`(
        version: Version,
        host: HostApp,
        model: PhoneModel?,
        names: [String]
    ) async throws {
        var world = try World(hostApp: host, baseLibrary: version)
        world.origin.model = try #require(model)
        try world.bring(to: .hangzhou)
        let answer = await world.call("getLocation")

        #expect(["city", "province", "district"].filter { answer[$0] != nil } == names)
    }

    @Test(
        arguments: [(nil, "wgs84"), ("wgs84", "wgs84"), ("gcj02", "gcj02"), ("bd09", nil)]
            as [(String?, String?)]
    )
    func `by the older rule both types are legal, and wgs84 is the usual one`(
        type: String?,
        datum: String?
    ) async throws {
        var world = try World()
        world.settings.knowsWGS84 = true
        try world.bring(to: .shanghai)
        let answer = await world.call("getLocation", ["type": type.map(JSONValue.string) ?? .null])
        let expected = ["gcj02": Place.shanghai.coordinates, "wgs84": Place.shanghai.coordinates.wgs84]

        #expect(answer["latitude"]?.double == datum.flatMap { expected[$0] }?.latitude)
        #expect(answer["errMsg"] == (datum == nil ? "getLocation:fail type is invalid" : "getLocation:ok"))
    }

    @Test(
        arguments: [
            ("2.26.0", ["high_accuracy_location"], 5), ("2.26.0", [], 30),
            ("2.25.0", ["high_accuracy_location"], 30),
        ] as [(Version, [String], JSONValue)]
    )
    func `high accuracy needs base library and capability`(
        version: Version,
        capabilities: [String],
        accuracy: JSONValue
    ) async throws {
        let world = try World(baseLibrary: version)
        try world.bring(to: .shanghai)
        let patch: JSONValue = ["capabilities": .array(capabilities.map(JSONValue.string))]
        _ = try world.platform.apps.update("tt1", patch: patch).get()

        #expect(await world.call("getLocation", ["isHighAccuracy": true])["accuracy"] == accuracy)
        #expect(await world.call("getLocation", ["isHighAccuracy": false])["accuracy"] == 30)
    }

    @Test func `within the interval an earlier position comes again, and the trace says so`() async throws {
        var world = try World()
        world.settings.locationSeconds = 30
        try world.bring(to: .shanghai)
        await world.call("getLocation")
        try world.move(to: Place.hangzhou.coordinates)
        world.platform.clock.advance(by: 29)

        #expect(await world.call("getLocation")["latitude"] == 31.2304)
        #expect(
            world.lastStep?.rules.contains { $0.text.en == "Throttle: the position of 29 s ago again" }
                == true
        )
        world.platform.clock.advance(by: 1)
        #expect(await world.call("getLocation")["latitude"] == 30.2741)
    }
}
