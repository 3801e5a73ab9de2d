import HTTPTypes
import OpenPlatform

/// `POST /api/apps/qrcode`, `createQRCode`: the picture itself, or a refusal in JSON.
struct DrawQRCodeV1: OpenEndpoint {
    static let name = "qrcode"
    static let method = HTTPRequest.Method.post
    static let path = "/api/apps/qrcode"
    static let aliases = [miniGamePath]
    static let envelope = Envelope.legacyV1(leading: [:])
    static let depth = EndpointDepth.shape
    static let failures = QRCodeRefusal.documentedFailures
    static let source =
        "the official pages of 2020 (createQRCode); a scannable PNG, its content inferred; "
        + "is_circle_code, auto_color and set_icon change nothing"

    let platform: OpenPlatform

    func answer(_ call: OpenCall) throws -> OpenAnswer {
        try platform.answer(call, with: .access, in: .parameter, refusing: \.legacy) { appID in
            var order = QRCodeOrder(.first, of: call)
            order.host = call.body.text("appname")
            return switch try platform.qrCode(order, for: appID) {
            case .success(let code): code.answer(appID: appID) { .bytes($0, contentType: "image/png") }
            case .failure(let refusal): .failure(refusal.legacy, refusal, appID: appID)
            }
        }
    }
}

extension QRCodeOrder {
    /// The parameters that both endpoints have; a width that is no whole number counts as none that fits.
    init(_ edition: Edition, of call: OpenCall) {
        self.init(edition)
        path = call.body.text("path") ?? ""
        width = call.body.value("width").map { _ in call.body.integer("width") ?? 0 }
        lineColor = call.body.value("line_color")
        background = call.body.value("background")
        version = call.body.text("version_type")
    }
}

extension QRCode {
    /// The drawn code in the form of an endpoint.
    func answer(appID: String, _ form: ([UInt8]) -> OpenAnswer.Content) -> OpenAnswer {
        guard let picture = QRPicture(content, width: width) else {
            let refusal = QRCodeRefusal.pathTooLong(bytes: content.utf8.count)
            return .failure(refusal.legacy, refusal, appID: appID)
        }
        var answer = OpenAnswer(content: form(picture.png(ink: ink, background: background)), appID: appID)
        answer.rules = QRCodeRule.lines(broken: nil)
        return answer
    }
}

extension QRCodeRefusal {
    /// The code of the first endpoint; its page gives the numbers without texts.
    var legacy: WireFailure {
        switch self {
        case .unknownHost: WireFailure(40016, "bad appname", .inferred)
        case .widthOutOfRange: WireFailure(40021, "bad width", .inferred)
        case .unknownVersion: WireFailure(40026, "bad version_type", .inferred)
        case .otherApp, .badColor, .pathTooLong: WireFailure(40014, "bad params", .inferred)
        case .tooManyCalls: WireFailure(60003, "too many requests", .inferred)
        }
    }

    /// The refusals that the pages of mini-apps and mini-games list; no app here lacks an icon.
    static let documentedFailures = [
        WireFailure(-1, "system error", .inferred), TokenCheckRefusal.unknown.legacy,
        QRCodeRefusal.unknownHost("", known: []).legacy, QRCodeRefusal.widthOutOfRange(0).legacy,
        WireFailure(60003, "too many requests", .inferred), QRCodeRefusal.unknownVersion("").legacy,
        WireFailure(60103, "no icon", .inferred),
    ]
}
