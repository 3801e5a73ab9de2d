import OpenPlatform
import Testing

@testable import HostAPI

struct MapTests {
    private static func world(_ answer: Answer, at place: Place? = .shanghai) throws -> World {
        let world = try World()
        try world.bring(to: place)
        world.screen.arrange { $0.answers = [answer] }
        return world
    }

    @Test func `the map shows what is near, nearest first, and the answer is the place that was chosen`()
        async throws
    {
        let world = try Self.world(Answer(.accept, fields: ["index": 1]))
        let answer = await world.call("chooseLocation")
        guard case .place(let picker) = world.screen.seen.dialogs.first else {
            Issue.record("no map")
            return
        }

        #expect([picker.latitude, picker.longitude] == [31.2304, 121.4737])
        #expect(picker.places.count == 6)
        #expect(picker.places.map(\.distance) == picker.places.map(\.distance).sorted())
        #expect(picker.places.allSatisfy { $0.address.hasPrefix("上海市黄浦区") && $0.address.hasSuffix("号") })
        #expect(
            answer == [
                "name": .string(picker.places[1].name), "address": .string(picker.places[1].address),
                "latitude": .number(picker.places[1].latitude),
                "longitude": .number(picker.places[1].longitude), "errMsg": "chooseLocation:ok",
            ]
        )
    }

    @Test(
        arguments: [
            (Answer(.accept, fields: ["latitude": 31.2, "longitude": 121.4, "name": "门口"]), "门口"),
            (Answer(.accept, fields: ["latitude": 31.2, "longitude": 121.4]), ""),
        ] as [(Answer, JSONValue)]
    )
    func `a place that isn't in the list may be chosen as well`(answer: Answer, name: JSONValue) async throws
    {
        let world = try Self.world(answer)

        #expect(
            await world.call("chooseLocation") == [
                "name": name, "address": "", "latitude": 31.2, "longitude": 121.4,
                "errMsg": "chooseLocation:ok",
            ]
        )
    }

    @Test(arguments: [Answer(.dismiss), Answer(.reject), Answer(.accept, fields: ["index": 6])])
    func `going back is a cancel`(answer: Answer) async throws {
        let world = try Self.world(answer)

        #expect(
            await world.call("chooseLocation") == ["errMsg": "chooseLocation:fail cancel", "errNo": 10502]
        )
    }

    @Test func `a person whom nobody can find looks at Beijing`() async throws {
        let world = try Self.world(Answer(.accept), at: nil)

        #expect(await world.call("chooseLocation")["address"]?.string?.hasPrefix("北京市东城区") == true)
    }

    @Test(arguments: [(nil, 18), (1, 5), (12, 12), (99, 18)] as [(JSONValue?, Int)])
    func `a map is shown until it is closed`(scale: JSONValue?, shown: Int) async throws {
        let world = try Self.world(Answer(.dismiss))
        var arguments: JSONObject = ["latitude": 31.2, "longitude": 121.4, "name": "家"]
        arguments["scale"] = scale

        #expect(await world.call("openLocation", .object(arguments)) == ["errMsg": "openLocation:ok"])
        #expect(
            world.screen.seen.dialogs == [
                .map(MapPage(latitude: 31.2, longitude: 121.4, name: "家", address: "", scale: shown))
            ]
        )
    }
}
