import OpenPlatform

extension HostCall {
    /// The person's profile, once they agreed.
    func profile(_ kind: ProfileRequest.Kind) throws(HostFailure) -> ProfileAnswer {
        let request = ProfileRequest(account: origin.account, kind: kind)
        switch try perform({ try $0.profile(request) }) {
        case .success(let answer): return answer
        case .failure(let refusal): throw refusal.failure
        }
    }

    /// Shows who asks for what, and waits for the person to agree.
    func askForProfile() async throws(HostFailure) {
        let person = try person
        let consent = ProfileConsent(
            appName: try appName,
            nickname: person.nickname,
            avatarURL: person.avatarURL
        )
        guard await phone.present(.profile(consent)).choice == .accept else { throw HostFailure(.authDeny) }
    }
}

extension ProfileRefusal {
    /// What the app gets to read.
    fileprivate var failure: HostFailure {
        switch self {
        case .unknownApp(let id): HostFailure(.unknownApp, id, because: self)
        case .unknownPerson: HostFailure(.internalError, reason.en, because: self)
        case .noSession: HostFailure(.notLoggedIn, because: self)
        }
    }
}

extension ProfileAnswer {
    /// The answer's members in the order of the page.
    var json: JSONObject {
        var answer: JSONObject = ["userInfo": userInfo, "rawData": .string(rawData)]
        answer["signature"] = credentials.map { .string($0.signature) }
        answer["encryptedData"] = credentials.map { .string($0.encryptedData) }
        answer["iv"] = credentials.map { .string($0.iv) }
        return answer
    }
}

extension [ResultField] {
    /// The members of a profile answer.
    static let profile: [ResultField] = [
        .init(
            "userInfo",
            members: ["avatarUrl", "nickName", "gender", "city", "province", "country", "language"]
        ),
        "rawData", "signature", "encryptedData", "iv",
    ]
}

extension HostError {
    /// The words are those of the phone-number button; no page gives them for profiles.
    static let notLoggedIn = HostError(
        "not login",
        errNo: 10601,
        .inferred,
        meaning: Phrase(en: "the app has not logged the person in", zh: "应用还没有登录"),
        cure: Phrase(en: "Call tt.login first.", zh: "先调用 tt.login。")
    )
}
