import HTTPTypes
import OpenPlatform
import Testing

@testable import QuaverServer

@Suite struct OrderRoutesTests {
    @Test func `an order is what the cashier shows, and only to its app`() async throws {
        try await ServerBench.with { bench async throws in
            let answer = try await bench.send(
                .post,
                "/_quaver/v1/apps/tt1/orders",
                #"{"order_id":"o-1","subject":"月卡","amount":1800}"#
            )

            #expect(answer.status == 201)
            #expect(answer.text == #"{"order_id":"o-1","app_id":"tt1","subject":"月卡","amount":1800}"#)
            let order = Order(id: "o-1", appID: "tt1", subject: "月卡", amount: 1800)
            #expect(try bench.platform.order("o-1", of: "tt1").get() == order)
            #expect(throws: OrderRefusal.otherApp(orderID: "o-1")) {
                try bench.platform.order("o-1", of: "tt2").get()
            }
            #expect(try bench.platform.order("o-2", of: "tt1").get() == nil)
        }
    }

    @Test(
        arguments: [
            ("tt9", #"{"order_id":"o-1"}"#, 404),
            ("tt1", "{}", 400), ("tt1", #"{"order_id":"o-1","amount":-1}"#, 400),
            ("tt1", #"{"order_id":"o-1","amount":1.5}"#, 400),
        ] as [(String, String, Int)]
    )
    func `an order that makes no sense is refused`(
        app: String,
        body: String,
        status: Int
    ) async throws {
        try await ServerBench.with { bench async throws in
            let answer = try await bench.send(.post, "/_quaver/v1/apps/\(app)/orders", body)

            #expect(answer.status == status)
        }
    }
}
