import HTTPTypes
import OpenPlatform

/// `POST /api/apps/set_user_storage` (…/data-caching/set-user-storage): the signature covers the body as it came.
struct SetUserStorage: OpenEndpoint {
    static let name = "set_user_storage"
    static let method = HTTPRequest.Method.post
    static let path = "/api/apps/set_user_storage"
    static let aliases = [miniGamePath]
    static let envelope = Envelope.legacyV1(leading: ["error": 0])
    static let depth = EndpointDepth.exact
    static let failures = UserStorageRefusal.documentedFailures
    static let source = "…/server/data-caching/set-user-storage"

    let platform: OpenPlatform

    func answer(_ call: OpenCall) throws -> OpenAnswer {
        try platform.answer(call, with: .access, in: .parameter, refusing: \.legacy) { appID in
            let pairs = call.body.value("kv_list")?.array?.map(StoredPair.init(json:))
            let decision = try platform.setUserStorage(
                pairs.flatMap { $0.contains(nil) ? nil : $0.compactMap(\.self) },
                proof: call.bodyProof,
                of: appID
            )
            return .userStorage(decision, appID: appID)
        }
    }
}

extension StoredPair {
    /// A pair as it came; `nil` unless both parts are texts.
    fileprivate init?(json: JSONValue) {
        guard let key = json["key"]?.string, let value = json["value"]?.string else { return nil }
        self.init(key: key, value: value)
    }
}

extension OpenCall {
    /// The signature of a call whose body it covers byte by byte.
    var bodyProof: LoginSignature {
        LoginSignature(
            openID: text("openid") ?? "",
            signature: text("signature") ?? "",
            method: text("sig_method") ?? "",
            message: bytes
        )
    }
}

extension OpenAnswer {
    /// The answer of both endpoints: nothing, or a refusal.
    static func userStorage(_ decision: Result<AccountKey, UserStorageRefusal>, appID: String) -> OpenAnswer {
        switch decision {
        case .success(let owner):
            .success(
                [:],
                appID: appID,
                person: owner.person,
                rules: SignatureRule.lines(broken: nil) + UserStorageRule.lines(broken: nil)
            )
        case .failure(let refusal): .failure(refusal.wire, refusal, appID: appID)
        }
    }
}

extension UserStorageRefusal {
    /// The code on the wire; the page calls what has no number of its own "other, wrong parameter".
    var wire: WireFailure {
        switch self {
        case .unproven(.missing(.openID)), .unproven(.unknownPerson):
            WireFailure(40014, "bad openid", .inferred)
        case .unproven(.missing(.method)), .unproven(.unknownMethod):
            WireFailure(40014, "bad sig_method", .inferred)
        case .unproven(.missing(.signature)), .unproven(.sessionIsOver), .unproven(.wrongSignature):
            WireFailure(40014, "bad signature", .inferred)
        case .malformed: WireFailure(40014, "bad params", .inferred)
        case .keyTooLong: WireFailure(40009, "key is too long", .inferred)
        case .pairTooLong: WireFailure(40010, "key and value are too long", .inferred)
        case .badScore: WireFailure(40011, "bad value", .inferred)
        case .tooManyPairs: WireFailure(60001, "too many kv", .inferred)
        }
    }

    /// The refusals that the page of `set_user_storage` lists.
    static let documentedFailures =
        removalFailures + [
            UserStorageRefusal.keyTooLong(bytes: 0, limit: 0).wire,
            UserStorageRefusal.pairTooLong(key: "", bytes: 0, limit: 0).wire,
            UserStorageRefusal.badScore(key: "").wire,
            UserStorageRefusal.tooManyPairs(count: 0, limit: 0).wire,
        ]

    /// The refusals that the page of `remove_user_storage` lists.
    static let removalFailures = [
        WireFailure(-1, "system error", .inferred), TokenCheckRefusal.missing.legacy,
        UserStorageRefusal.malformed(parameter: "").wire,
    ]
}
