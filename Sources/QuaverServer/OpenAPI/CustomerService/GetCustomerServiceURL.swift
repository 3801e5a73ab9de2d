import Foundation
import HTTPTypes
import OpenPlatform

/// `GET /api/apps/chat/customer_service_url` (…/basic-abilities/im/customer-service-url).
struct GetCustomerServiceURL: OpenEndpoint {
    static let name = "customer_service_url"
    static let method = HTTPRequest.Method.get
    static let path = "/api/apps/chat/customer_service_url"
    static let envelope = Envelope.open(empty: ["url": ""])
    static let depth = EndpointDepth.shape
    static let failures = [
        TokenCheckRefusal.unknown.open, TokenCheckRefusal.expired(at: PlatformInstant(seconds: 0)).open,
        CustomerServiceRefusal.unknownPerson(openID: "").open, CustomerServiceRefusal.wrong(.scene).open,
    ]
    static let source = "…/basic-abilities/im/customer-service-url; the address leads nowhere, codes inferred"

    let platform: OpenPlatform

    func answer(_ call: OpenCall) throws -> OpenAnswer {
        try platform.answer(call, with: .access, in: .header("access-token"), refusing: \.open) { appID in
            let order = CustomerServiceOrder(
                appID: call.query.text("appid"),
                openID: call.query.text("openid") ?? "",
                source: call.query.text("type"),
                scene: call.query.text("scene"),
                industry: call.query.text("im_type")
            )
            return switch try platform.customerService(order, of: appID) {
            case .success(let account):
                .success(["url": .string(Self.address(order))], appID: appID, person: account.person)
            case .failure(let refusal): .failure(refusal.open, refusal, appID: appID)
            }
        }
    }

    /// An address below a name that no one can own (RFC 2606), with the facts of the call.
    private static func address(_ order: CustomerServiceOrder) -> String {
        var address = URLComponents()
        address.scheme = "https"
        address.host = "customer-service.invalid"
        address.path = "/"
        address.queryItems = [
            URLQueryItem(name: "appid", value: order.appID),
            URLQueryItem(name: "openid", value: order.openID),
        ]
        return address.string ?? ""
    }
}

extension CustomerServiceRefusal {
    /// What the address's endpoint answers (…/dop/status-code; which number is inferred).
    var open: WireFailure {
        switch self {
        case .wrong: WireFailure(28_001_007, "参数缺失或错误", .inferred)
        case .unknownPerson: WireFailure(28_001_004, "openid无效", .inferred)
        }
    }
}
