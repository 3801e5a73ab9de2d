import OpenPlatform

extension HostCall {
    /// Asks the person for their number, and gives it to the app both ways.
    ///
    /// - Throws: Every row of ``ErrorTable/phoneNumber``.
    func sharePhone() async throws(HostFailure) -> PhoneAnswer {
        let account = origin.account
        let bound = try allowed(try performPhone { try $0.phoneToOffer(account) })
        let consent = PhoneConsent(appName: try appName, number: bound?.masked)
        let answer = await phone.present(.phone(consent))
        switch answer.choice {
        case .accept: break
        case .dismiss where bound == nil:
            throw HostFailure(.noPhoneNumber, because: PhoneRefusal.noPhoneNumber)
        case .reject, .dismiss: throw HostFailure(.phoneDenied)
        }

        let entered = PhoneNumber(typed: answer.fields)
        let shared = try allowed(try performPhone { try $0.phone(account, entering: entered) })
        for line in PhoneRule.lines(broken: nil) { notes.passed(line.text) }
        return shared
    }

    private func performPhone<Value>(
        _ work: (OpenPlatform) throws -> Value
    ) throws(HostFailure) -> Value {
        try perform(failing: .phoneInternal, work)
    }

    private func allowed<Value>(_ result: Result<Value, PhoneRefusal>) throws(HostFailure) -> Value {
        switch result {
        case .success(let value): return value
        case .failure(let refusal): throw HostFailure(refusal.row, because: refusal)
        }
    }
}

extension PhoneAnswer {
    /// The members that a success has on any base library; there is no cloud for `cloudId` to stand for.
    var json: JSONObject {
        [
            "encryptedData": .string(encryptedData), "iv": .string(iv), "cloudId": "",
            "code": .string(code.revealed),
        ]
    }
}

extension PhoneRefusal {
    /// The page's words for it.
    fileprivate var row: HostError {
        switch self {
        case .unknownApp, .unknownPerson: .phoneInternal
        case .notEntitled: .phoneNotEntitled
        case .notPermitted: .phoneNotPermitted
        case .notLoggedIn: .phoneNotLoggedIn
        case .sessionIsOver: .phoneSessionOver
        case .noPhoneNumber: .noPhoneNumber
        }
    }
}
