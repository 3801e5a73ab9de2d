import OpenPlatform
import Testing

@testable import HostAPI

struct ChooseAddressTests {
    private static func address(_ name: String, _ detail: String) -> JSONObject {
        [
            "userName": .string(name), "provinceName": "上海市", "cityName": "上海市", "countyName": "徐汇区",
            "detailInfo": .string(detail), "telNumber": "13800008000",
        ]
    }

    private static let home = address("小满", "复兴中路 1363 弄 3 号")
    private static let work = address("阿宽", "衡山路 1 号")

    private static func world(_ answer: Answer) throws -> World {
        let world = try World()
        try world.bring(to: .shanghai)
        var kept = home
        kept["note"] = "not for apps"
        let patch: JSONValue = ["addresses": [.object(kept)]]
        _ = try world.platform.people.update("amy", patch: patch).get()
        world.screen.arrange { $0.answers = [answer] }
        return world
    }

    @Test func `the answer is the address that was chosen, in the page's order and nothing else`()
        async throws
    {
        let world = try Self.world(Answer(.accept, fields: ["index": 0]))
        var expected = Self.home
        expected["errMsg"] = "chooseAddress:ok"

        #expect(await world.call("chooseAddress").text == JSONValue.object(expected).text)
        #expect(world.screen.seen.dialogs == [.addresses(AddressBook(addresses: [.object(Self.home)]))])
    }

    @Test func `an address that is added is chosen, and kept for the next time`() async throws {
        let book: JSONValue = [.object(Self.home), .object(Self.work)]
        let world = try Self.world(Answer(.accept, fields: ["index": 1, "addresses": book]))

        #expect(await world.call("chooseAddress")["userName"] == "阿宽")
        #expect(world.lastStep?.rules.last?.text.en == "Address book: 2 addresses are kept")
        await world.call("chooseAddress")
        #expect(world.screen.seen.dialogs.last == .addresses(AddressBook(addresses: book.array ?? [])))
        #expect(try world.platform.people.find("amy")?.addresses == book.array)
    }

    @Test func `what was edited is kept though the person goes back`() async throws {
        let book: JSONValue = [.object(Self.work)]
        let world = try Self.world(Answer(.dismiss, fields: ["addresses": book]))

        #expect(await world.call("chooseAddress")["errorCode"] == 103995)
        #expect(try world.platform.people.find("amy")?.addresses == book.array)
    }

    @Test func `an answer without edits leaves the book as it was written`() async throws {
        let world = try Self.world(Answer(.accept))
        await world.call("chooseAddress")

        #expect(try world.platform.people.find("amy")?.addresses.first?["note"] == "not for apps")
    }
}
