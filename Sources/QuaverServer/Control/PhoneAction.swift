import Hummingbird
import OpenPlatform

/// `POST /_quaver/v1/people/ID/phone`: what the phone-number button gives to the app of a person who agrees.
struct PhoneAction: Sendable {
    let platform: OpenPlatform

    func add(to router: RouterGroup<QuaverContext>) {
        router.post("people/:id/phone") { request, context in
            let person = try context.parameters.require("id")
            let (app, host) = try readDocument(try await request.json(context)) {
                fields throws(DocumentFault) in
                (
                    try fields.requiredString("app_id"), try fields.choice("host_app", of: HostApp.self)
                )
            }
            return try share(AccountKey(appID: app, person: person, hostApp: host ?? .douyin))
        }
    }

    private func share(_ account: AccountKey) throws -> Response {
        let result = try platform.phone(account)
        record(result, of: account)
        return switch result {
        case .success(let answer): .json(answer.json)
        case .failure(.unknownApp(let id)):
            throw ControlError.notFound("app", id, hint: "POST /_quaver/v1/apps makes one")
        case .failure(.unknownPerson(let id)):
            throw ControlError.notFound("person", id, hint: "POST /_quaver/v1/people makes one")
        case .failure(let refusal): .json(["errMsg": .string(refusal.errMsg)])
        }
    }

    private func record(_ result: Result<PhoneAnswer, PhoneRefusal>, of account: AccountKey) {
        var entry = TraceEntry(kind: "call", name: "getPhoneNumber", from: .person, to: .platform)
        entry.appID = account.appID
        entry.person = account.person
        entry.note = account.hostApp.rawValue
        switch result {
        case .success: entry.rules = PhoneRule.lines(broken: nil)
        case .failure(let refusal):
            entry.outcome = .refused
            entry.text = Phrase(en: refusal.errMsg, zh: refusal.errMsg)
            entry.rules = refusal.rules
            entry.fix = refusal.fix
        }
        platform.trace.record(entry)
    }
}

extension PhoneAnswer {
    /// The answer's members, both ways and the button's text.
    fileprivate var json: JSONValue {
        [
            "code": .string(code.revealed), "encryptedData": .string(encryptedData), "iv": .string(iv),
            "errMsg": "getPhoneNumber:ok",
        ]
    }
}

extension PhoneRefusal {
    /// The words of the button's page; those for a mistake of the caller are its words for all the rest.
    fileprivate var errMsg: String {
        switch self {
        case .notEntitled: "getPhoneNumber:fail platform auth deny"
        case .notPermitted: "getPhoneNumber:fail no permission"
        case .notLoggedIn: "getPhoneNumber:fail not login"
        case .sessionIsOver: "getPhoneNumber:fail invalid session"
        case .noPhoneNumber: "getPhoneNumber:fail no phone number"
        case .unknownApp, .unknownPerson: "getPhoneNumber:fail internal error"
        }
    }
}
