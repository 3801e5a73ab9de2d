import Hummingbird
import OpenPlatform

/// `POST /_quaver/v1/apps/ID/orders`: what the cashier of `tt.pay` shows for an order.
struct OrderRoutes: Sendable {
    let platform: OpenPlatform

    func add(to router: RouterGroup<QuaverContext>) {
        router.post("apps/:id/orders") { request, context in
            let appID = try context.pathPart("id")
            let order = try readDocument(try await request.json(context)) { fields throws(DocumentFault) in
                Order(
                    id: try fields.requiredString("order_id"),
                    appID: appID,
                    subject: try fields.string("subject") ?? "",
                    amount: try fields.field("amount", "fen, a whole number", Self.fen) ?? 0
                )
            }
            guard try platform.apps.find(appID) != nil else {
                throw ControlError.notFound("app", appID, hint: "POST /_quaver/v1/apps makes one")
            }
            try platform.arrange(order)
            return Response.json(order.json, status: .created)
        }
    }

    private static func fen(_ json: JSONValue) -> Int? {
        guard case .integer(let fen) = json, fen >= 0 else { return nil }
        return fen
    }
}

extension Order {
    fileprivate var json: JSONValue {
        [
            "order_id": .string(id), "app_id": .string(appID), "subject": .string(subject),
            "amount": .integer(amount),
        ]
    }
}
