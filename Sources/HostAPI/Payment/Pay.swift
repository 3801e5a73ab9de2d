import OpenPlatform

extension HostFunction {
    /// `tt.pay`: opens the cashier for an order; no money moves.
    static let pay = HostFunction(
        "pay",
        .payment,
        since: "1.19.4",
        hosts: .only([.toutiao, .douyin]),
        parameters: [
            .required("orderInfo", .object), .required("service", .number), .optional("_debug", .number),
        ],
        result: ["code"],
        errors: [.payOffline, .unknownService, .payOtherApp],
        depth: .shape,
        source: "api",
        notes: """
            success runs whenever the cashier opened. The texts of a failure are inferred; services 1, 3 and 4 of \
            older pages are refused. An order that nobody arranged opens a cashier without words.
            """,
        grants: .payment,
        body: .waiting { call async throws(HostFailure) in
            let orderID = try call.checkedOrder()
            guard call.phone.conditions().network != .offline else { throw HostFailure(.payOffline) }

            let cashier = try call.cashier(for: orderID)
            let answer = await call.phone.present(.cashier(cashier))
            return ["code": .integer(PaymentResult(of: answer).rawValue)]
        }
    )
}

/// How the cashier was left; the raw value is the `code` that the app gets.
enum PaymentResult: Int {
    case paid = 0
    case timeout = 1
    case failed = 2
    case closed = 3
    case cancelled = 4
    case unknown = 9

    /// Reads a person's answer to the cashier.
    init(of answer: Answer) {
        self =
            switch (answer.choice, answer.fields["result"]?.string) {
            case (.dismiss, _): .closed
            case (.reject, _): .cancelled
            case (.accept, "failed"): .failed
            case (.accept, "timeout"): .timeout
            case (.accept, "unknown"): .unknown
            case (.accept, _): .paid
            }
    }
}

extension HostCall {
    /// The id of the order, once `orderInfo` and `service` are as the page has them.
    fileprivate func checkedOrder() throws(HostFailure) -> String {
        let order = self["orderInfo"] ?? .null
        for name in ["order_id", "order_token"] {
            let type = order[name].map(\.typeName) ?? "undefined"
            guard let text = order[name]?.string else {
                throw .parameter("params.orderInfo.\(name) should be string, but got \(type)")
            }
            guard !text.isEmpty else {
                throw .parameter("params.orderInfo.\(name).length should be >= 1, but got 0")
            }
        }
        guard number("service") == 5 else { throw HostFailure(.unknownService, self["service"]?.text ?? "") }

        return order["order_id"]?.string ?? ""
    }

    fileprivate func cashier(for orderID: String) throws(HostFailure) -> Cashier {
        switch try perform({ try $0.order(orderID, of: origin.appID) }) {
        case .failure(let refusal): throw HostFailure(.payOtherApp, because: refusal)
        case .success(let order):
            notes.passed(OrderRule.orderIsOfThisApp.question)
            return Cashier(
                appName: try appName,
                subject: order?.subject ?? "",
                amount: order?.amount,
                orderID: orderID
            )
        }
    }
}

extension HostFailure {
    fileprivate static func parameter(_ detail: String) -> HostFailure {
        HostFailure(([] as ErrorTable).row(.parameter), detail)
    }
}

extension HostError {
    fileprivate static let payOffline = HostError(
        "network unavailable",
        isAccident: true,
        .inferred,
        meaning: HostError.offline.meaning,
        cure: HostError.offline.cure
    )

    fileprivate static let unknownService = HostError(
        "service %@ is not supported",
        errNo: 20000,
        .inferred,
        meaning: Phrase(en: "the cashier knows no such service", zh: "收银台没有这种服务"),
        cure: Phrase(en: "Pass service: 5.", zh: "传入 service: 5。")
    )

    fileprivate static let payOtherApp = HostError(
        "order does not belong to the app",
        .inferred,
        meaning: Phrase(en: "the order is another app's", zh: "订单属于另一个应用"),
        cure: Phrase(en: "Pay with the app that the order was made for.", zh: "用下单的应用支付。")
    )
}
