import OpenPlatform
import Testing

@testable import HostAPI

struct PayTests {
    private static let order: JSONValue = [
        "orderInfo": ["order_id": "o-1", "order_token": "t"], "service": 5,
    ]

    @Test(
        arguments: [
            (Answer(.accept), 0), (Answer(.accept, fields: ["result": "paid"]), 0),
            (Answer(.accept, fields: ["result": "timeout"]), 1),
            (Answer(.accept, fields: ["result": "failed"]), 2), (Answer(.dismiss), 3), (Answer(.reject), 4),
            (Answer(.accept, fields: ["result": "unknown"]), 9),
        ] as [(Answer, Int)]
    )
    func `success runs whenever the cashier opened`(answer: Answer, code: Int) async throws {
        let world = try World()
        world.screen.arrange { $0.answers = [answer] }

        #expect(await world.answer("pay", Self.order).isOK)
        world.screen.arrange { $0.answers = [answer] }
        #expect(await world.call("pay", Self.order) == ["code": .integer(code), "errMsg": "pay:ok"])
    }

    @Test func `the cashier shows what was arranged, and otherwise the order alone`() async throws {
        let world = try World()
        try world.platform.arrange(Order(id: "o-1", appID: "tt1", subject: "月卡", amount: 1800))
        await world.call("pay", Self.order)
        await world.call("pay", ["orderInfo": ["order_id": "o-2", "order_token": "t"], "service": 5])

        #expect(
            world.screen.seen.dialogs == [
                .cashier(Cashier(appName: "tt1", subject: "月卡", amount: 1800, orderID: "o-1")),
                .cashier(Cashier(appName: "tt1", subject: "", amount: nil, orderID: "o-2")),
            ]
        )
    }

    @Test(
        arguments: [
            ([:], "params.orderInfo should be object, but got undefined", 20000),
            (["orderInfo": [:]], "params.service should be number, but got undefined", 20000),
            (
                ["orderInfo": [:], "service": 5],
                "params.orderInfo.order_id should be string, but got undefined", 20000
            ),
            (
                ["orderInfo": ["order_id": "", "order_token": "t"], "service": 5],
                "params.orderInfo.order_id.length should be >= 1, but got 0", 20000
            ),
            (
                ["orderInfo": ["order_id": "o", "order_token": 1], "service": 5],
                "params.orderInfo.order_token should be string, but got number", 20000
            ),
            (
                ["orderInfo": ["order_id": "o", "order_token": "t"], "service": 1],
                "service 1 is not supported", 20000
            ),
        ] as [(JSONValue, String, Int)]
    )
    func `a wrong order opens no cashier`(arguments: JSONValue, detail: String, number: Int) async throws {
        let world = try World()

        #expect(
            await world.call("pay", arguments) == [
                "errMsg": .string("pay:fail \(detail)"), "errNo": .integer(number),
            ]
        )
        #expect(world.screen.seen.dialogs.isEmpty)
    }

    @Test func `another app's order, another host app and a phone without network open none either`()
        async throws
    {
        let world = try World()
        _ = try world.platform.apps.findOrMake("tt2")
        try world.platform.arrange(Order(id: "o-1", appID: "tt2", subject: "月卡", amount: 1800))
        let elsewhere = try World(hostApp: .xigua)
        let offline = try World()
        offline.screen.arrange { $0.conditions.network = .offline }

        #expect(
            await world.call("pay", Self.order) == ["errMsg": "pay:fail order does not belong to the app"]
        )
        #expect(world.lastStep?.fix?.en == "Pay with the app that the order was made for.")
        #expect(
            await elsewhere.call("pay", Self.order) == [
                "errMsg": "pay:fail feature is not supported in app", "errNo": 10301,
            ]
        )
        #expect(await offline.call("pay", Self.order) == ["errMsg": "pay:fail network unavailable"])
        for seen in [world, elsewhere, offline] { #expect(seen.screen.seen.dialogs.isEmpty) }
    }
}
