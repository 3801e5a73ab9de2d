import HTTPTypes
import OpenPlatform

/// `POST /api/apps/v1/get_phonenumber_info/`: the number behind a code of the phone-number button, for the app's
/// private key (developer.open-douyin.com …/phone-number page).
struct GetPhoneNumber: OpenEndpoint {
    static let name = "get_phonenumber_info"
    static let method = HTTPRequest.Method.post
    static let path = "/api/apps/v1/get_phonenumber_info"
    static let envelope = Envelope.open(empty: "")
    static let depth = EndpointDepth.exact
    static let failures = PhoneCodeRefusal.knownFailures
    static let source = "the page on phone numbers"

    let platform: OpenPlatform

    func answer(_ call: OpenCall) throws -> OpenAnswer {
        try platform.answer(call, with: .client, in: .header("access-token"), refusing: \.open) { appID in
            switch try platform.exchangePhoneCode(Secret(call.text("code") ?? ""), of: appID) {
            case .success(let phone):
                .success(
                    .string(phone.data),
                    appID: appID,
                    person: phone.person,
                    rules: PhoneCodeRule.lines(broken: nil)
                )
            case .failure(let refusal): .failure(refusal.wire, refusal, appID: appID)
            }
        }
    }
}

extension PhoneCodeRefusal {
    /// The code on the wire.
    ///
    /// The page's table is not known: 28005187 comes from clients, the other numbers are those that the newer platform
    /// has for such cases everywhere.
    var wire: WireFailure {
        switch self {
        case .missingCode: WireFailure(28_001_007, "参数缺失或错误: code", .inferred)
        case .badCode: WireFailure(28_005_187, "code无效或已过期", .inferred)
        case .noPublicKey, .unreadablePublicKey: WireFailure(28_001_014, "应用未设置有效的公钥", .inferred)
        }
    }

    /// The refusals that are known from the platform's pages or from clients.
    static let knownFailures = [
        TokenCheckRefusal.unknown.open, Envelope.open(empty: nil).accident,
        PhoneCodeRefusal.missingCode.wire,
        TokenCheckRefusal.expired(at: PlatformInstant(seconds: 0)).open,
        PhoneCodeRefusal.noPublicKey.wire, PhoneCodeRefusal.badCode(.unknown).wire,
    ]
}
