import HostAPI
import OpenPlatform
import Testing

struct AnswerTests {
    private static func world(_ baseLibrary: Version) throws -> World {
        var world = try World(baseLibrary: baseLibrary)
        let function = HostFunction(
            "look",
            .other,
            since: "1.0.0",
            result: [
                "old", .init("new", since: "3.0.0"), .init("box", members: [.init("inner", since: "3.0.0")]),
            ],
            source: "",
            body: .immediate { _ throws(HostFailure) in ["old": 1, "new": 2, "box": ["inner": 3, "kept": 4]] }
        )
        world.registry = HostRegistry([function])
        return world
    }

    @Test func `an older base library gives an answer without the younger members`() async throws {
        let old = await (try Self.world("2.9.9")).call("look")
        let new = await (try Self.world("3.0.0")).call("look")

        #expect(old == ["old": 1, "box": ["kept": 4], "errMsg": "look:ok"])
        #expect(new == ["old": 1, "new": 2, "box": ["inner": 3, "kept": 4], "errMsg": "look:ok"])
    }

    @Test func `a synchronous function returns its value without errMsg`() async throws {
        let value = await (try World()).call("getDeviceInfoSync", [])

        #expect(value["errMsg"] == nil)
        #expect(value["brand"] == "Apple")
    }

    @Test func `a function that must wait can't be called synchronously`() throws {
        let world = try World()
        let answer = HostRegistry.standard.answer("showModal", world.request(["title": "a"]))

        #expect(!answer.isOK)
        #expect(world.screen.seen.dialogs.isEmpty)
    }

    @Test(
        arguments: [
            (.bytes([0, 255, 16]), ["$arraybuffer": "AP8Q"]),
            (.bytes([]), ["$arraybuffer": ""]),
            (.date(1_767_225_600_123), ["$date": 1_767_225_600_123]),
            (.undefined, ["$undefined": true]),
        ] as [(MarkedValue, JSONValue)]
    )
    func `values that JSON has no word for cross under a mark`(value: MarkedValue, json: JSONValue) {
        #expect(value.json == json)
        #expect(MarkedValue(json) == value)
    }

    @Test(
        arguments: [
            ["$arraybuffer": "no base64!"], ["$date": "now"], ["$undefined": true, "other": 1], ["a": 1], nil,
            "$date",
        ] as [JSONValue]
    )
    func `anything else is no mark`(json: JSONValue) {
        #expect(MarkedValue(json) == nil)
    }
}
