package import OpenPlatform

/// The cashier of `tt.pay`; no money moves.
///
/// The answer is accept with `result` (`paid`, the default, `failed`, `timeout` or `unknown`), reject to cancel, or
/// dismiss to close it.
package struct Cashier: Sendable, Hashable {
    /// The app that asks.
    package let appName: String
    /// What is paid for, or empty.
    package let subject: String
    /// The amount in fen, if it is known.
    package let amount: Int?
    /// The order.
    package let orderID: String

    /// The members in messages.
    package var members: JSONObject {
        [
            "app_name": .string(appName), "subject": .string(subject),
            "amount": amount.map(JSONValue.integer) ?? .null, "order_id": .string(orderID),
        ]
    }
}
