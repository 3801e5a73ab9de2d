import DouyinOpenAPI

func remind(_ douyin: DouyinClient, orders: [(openID: String, number: String)]) async {
    let messages = orders.map { order in
        SubscriptionMessage(
            templateID: "MSG-order",
            to: order.openID,
            data: ["订单号": order.number],
            page: "pages/order/order?number=\(order.number)",
            idempotencyKey: "order \(order.number)"
        )
    }
    var batch = MessageBatch()
    batch.limits["MSG-order"] = MessageBatch.Limit(perSecond: 100, atOnce: 16)
    let report = await douyin.notify(messages, batch: batch)
    for letter in report.dead {
        print("order \(letter.message.data): \(letter.reason)")
    }
}
