/// Something that a person is asked to pay for, as the app's server would have told the platform.
package struct Order: Sendable, Hashable {
    /// The id that `tt.pay` names.
    package let id: String

    /// The app that sells it.
    package let appID: String

    /// What is paid for.
    package let subject: String

    /// The amount in fen.
    package let amount: Int

    /// Describes an order.
    package init(id: String, appID: String, subject: String, amount: Int) {
        self.id = id
        self.appID = appID
        self.subject = subject
        self.amount = amount
    }
}

/// Why the cashier does not open.
package enum OrderRefusal: Error, Sendable, Hashable {
    /// The order belongs to another app.
    case otherApp(orderID: String)
}

/// The rules of `tt.pay`, in the order they are asked.
package enum OrderRule: PlatformRule {
    /// See ``OrderRefusal/otherApp(orderID:)``.
    case orderIsOfThisApp

    /// What the rule asks.
    package var question: Phrase {
        switch self {
        case .orderIsOfThisApp: Phrase(en: "Order: it is this app's", zh: "订单：属于此应用")
        }
    }
}

extension OrderRefusal: Explained {
    /// What was refused.
    package var reason: Phrase {
        switch self {
        case .otherApp(let id):
            Phrase(en: "order \(id) belongs to another app", zh: "订单 \(id) 属于另一个应用")
        }
    }

    /// What to change.
    package var fix: Phrase {
        switch self {
        case .otherApp:
            Phrase(en: "Pay with the app that the order was made for.", zh: "用下单的应用支付。")
        }
    }

    /// The rules up to the broken one.
    package var rules: [TraceRule] { OrderRule.lines(broken: .orderIsOfThisApp, because: reason) }
}
