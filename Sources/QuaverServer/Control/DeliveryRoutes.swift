import HTTPTypes
import Hummingbird
import OpenPlatform

/// `/_quaver/v1/deliveries`: what developers' servers were told, and once more what they missed.
struct DeliveryRoutes: Sendable {
    let platform: OpenPlatform

    func add(to router: RouterGroup<QuaverContext>) {
        let group = router.group("deliveries")
        group.get { request, _ in
            let deliveries = try platform.deliveries(
                of: request.uri.queryParameters["app_id"].map(String.init),
                after: try request.number("after", default: 0),
                limit: try request.number("limit", default: 1_000)
            )
            return Response.json(["deliveries": .array(deliveries.map(\.json))])
        }
        group.post(":id/replay") { _, context in
            let id = try context.parameters.require("id")
            guard let number = Int(id) else {
                throw ControlError.notFound("delivery", id, hint: Self.hint)
            }
            switch try platform.replayDelivery(number) {
            case .success(let delivery): return Response.json(delivery.json, status: .accepted)
            case .failure(let refusal): throw ControlError(refusal)
            }
        }
    }

    fileprivate static let hint = "GET /_quaver/v1/deliveries lists those that are kept"
}

extension ControlError {
    fileprivate init(_ refusal: ReplayRefusal) {
        switch refusal {
        case .unknown(let number):
            self = .notFound("delivery", "\(number)", hint: DeliveryRoutes.hint)
        case .notOver:
            self.init(status: .conflict, code: "delivery_not_over", explaining: refusal)
        }
    }

    /// Says what was refused and what to do, in one line.
    init(status: HTTPResponse.Status, code: String, explaining refusal: some Explained) {
        self.init(status: status, code: code, message: "\(refusal.reason.en); \(refusal.fix.en)")
    }
}
