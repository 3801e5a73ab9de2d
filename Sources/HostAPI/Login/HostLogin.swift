import OpenPlatform

/// Logs the person in to the app, through the host app's login window where it is needed.
struct HostLogin {
    let call: HostCall

    /// Asks the platform for codes.
    ///
    /// - Parameter force: Whether a person who is signed out of the host app is shown its login window.
    /// - Returns: The codes; without `force` perhaps only the anonymous one.
    /// - Throws: `host login fail` if the person closes the window.
    func grant(force: Bool) async throws(HostFailure) -> LoginGrant {
        let request = LoginRequest(account: call.origin.account, device: call.origin.deviceID, force: force)
        switch try call.perform({ try $0.logIn(request) }) {
        case .success(let grant):
            return noted(grant)
        case .failure(.hostLoginNeeded):
            guard try await signIn() else { throw HostFailure(.hostLoginFailed) }
            return try again(request)
        case .failure(let refusal):
            throw refusal.failure
        }
    }

    /// Shows the host app's login window, and signs the person in if they agree.
    ///
    /// - Returns: Whether they did.
    /// - Throws: An internal error if the platform can't remember it.
    func signIn() async throws(HostFailure) -> Bool {
        let person = try call.person
        let box = HostLoginBox(
            appName: try call.appName,
            nickname: person.nickname,
            phone: person.phone?.masked ?? ""
        )
        guard await call.phone.present(.hostLogin(box)).choice == .accept else { return false }

        let patch: JSONValue = ["signed_in": [call.origin.hostApp.rawValue: true]]
        let result = try call.perform { try $0.people.update(person.id, patch: patch) }
        if case .failure(let refusal) = result {
            throw HostFailure(.internalError, refusal.reason.en, because: refusal)
        }
        return true
    }

    private func again(_ request: LoginRequest) throws(HostFailure) -> LoginGrant {
        switch try call.perform({ try $0.logIn(request) }) {
        case .success(let grant): return noted(grant)
        case .failure(let refusal): throw refusal.failure
        }
    }

    /// Puts the grant into the trace, without its codes.
    private func noted(_ grant: LoginGrant) -> LoginGrant {
        call.notes.passed(Self.text(isSignedIn: grant.isLogin, call.origin.hostApp))
        let name = grant.code == nil ? "anonymous code" : "login code"
        var step = TraceEntry(kind: "code", name: name, from: .host, to: .platform)
        step.note = "\(Int(call.platform.settings.codeLife)) s"
        step.text = Phrase(en: "issued", zh: "已签发")
        step.group = call.origin.traceGroup
        step.appID = call.origin.appID
        step.person = call.origin.personID
        step.device = call.origin.deviceID
        call.platform.trace.record(step)
        return grant
    }

    private static func text(isSignedIn: Bool, _ host: HostApp) -> Phrase {
        isSignedIn
            ? Phrase(en: "Person: signed in to \(host.title.en)", zh: "人物：已登录\(host.title.zh)")
            : Phrase(
                en: "Person: signed out of \(host.title.en), not forced",
                zh: "人物：未登录\(host.title.zh)，未要求登录"
            )
    }
}

extension LoginRefusal {
    /// What the app gets to read.
    fileprivate var failure: HostFailure {
        switch self {
        case .unknownApp(let id): HostFailure(.unknownApp, id, because: self)
        case .unknownPerson: HostFailure(.internalError, reason.en, because: self)
        case .hostLoginNeeded: HostFailure(.hostLoginFailed, because: self)
        }
    }
}
