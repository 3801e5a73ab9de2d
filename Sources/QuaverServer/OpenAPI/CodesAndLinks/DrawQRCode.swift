import Foundation
import HTTPTypes
import OpenPlatform

/// `POST /api/apps/v1/qrcode/create/`: the picture in base64 (…/thirdparty/…/base-info/get-qrcode).
struct DrawQRCode: OpenEndpoint {
    static let name = "qrcode_create"
    static let method = HTTPRequest.Method.post
    static let path = "/api/apps/v1/qrcode/create"
    static let envelope = Envelope.open(empty: ["img": ""])
    static let depth = EndpointDepth.shape
    static let failures = [
        TokenCheckRefusal.unknown.open, TokenCheckRefusal.expired(at: PlatformInstant(seconds: 0)).open,
        QRCodeRefusal.widthOutOfRange(0).open,
    ]
    static let source =
        "…/thirdparty/…/base-info/get-qrcode; a scannable PNG, its content inferred; "
        + "is_circle_code and set_icon change nothing"

    let platform: OpenPlatform

    func answer(_ call: OpenCall) throws -> OpenAnswer {
        try platform.answer(call, with: .client, in: .header("access-token"), refusing: \.open) { appID in
            var order = QRCodeOrder(.second, of: call)
            order.appID = call.body.text("appid")
            order.host = call.body.text("app_name")
            return switch try platform.qrCode(order, for: appID) {
            case .success(let code):
                code.answer(appID: appID) { png in
                    .success(["img": .string(Data(png).base64EncodedString())])
                }
            case .failure(let refusal): .failure(refusal.open, refusal, appID: appID)
            }
        }
    }
}

extension QRCodeRefusal {
    /// The code of the second endpoint, whose page has one number for all parameters.
    var open: WireFailure {
        switch self {
        case .otherApp, .unknownHost, .widthOutOfRange, .unknownVersion, .badColor, .pathTooLong:
            WireFailure(28_005_001, "参数解析失败")
        case .tooManyCalls: WireFailure(28_006_003, "请求频率超限", .inferred)
        }
    }
}
