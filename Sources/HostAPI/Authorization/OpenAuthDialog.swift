import OpenPlatform

/// Asks the person which capabilities of their account the app may use, and gets a ticket for them.
struct OpenAuthDialog: Sendable {
    /// How a row of the dialog begins, in the numbers of `scopes`.
    private enum Standing: Int {
        case required = 0
        case ticked = 1
        case unticked = 2
    }

    let call: HostCall

    func grant() async throws(HostFailure) -> OpenAuthGrant {
        let standings = call.standings
        let usable = try await usableScopes(standings.map(\.scope))
        let consent = OpenAuthConsent(
            appName: try call.appName,
            nickname: try call.person.nickname,
            avatarURL: try call.person.avatarURL,
            rows: standings.filter { usable.contains($0.scope) }
                .map { scope, number in
                    let standing = Standing(rawValue: number) ?? .ticked
                    return OpenAuthConsent.Row(
                        scope: scope,
                        isRequired: standing == .required,
                        isTicked: standing != .unticked
                    )
                }
        )
        let answer = await call.phone.present(.openAuth(consent))
        let granted = consent.granted(in: answer)
        guard answer.choice == .accept, !granted.isEmpty else { throw HostFailure(.authDeny) }

        let request = OpenAuthRequest(account: call.origin.account, scopes: granted)
        switch try call.perform(failing: .openAuthTicket, { try $0.grantOpenAuth(request) }) {
        case .success(let grant): return grant
        case .failure(let refusal): throw refusal.failure
        }
    }

    /// The scopes that the app was approved for; a person who is signed out of the host app signs in first.
    private func usableScopes(_ scopes: [String]) async throws(HostFailure) -> [String] {
        guard call.phone.conditions().network != .offline || scopes.isEmpty else {
            throw HostFailure(.openAuthInfo, "network unavailable")
        }
        let request = OpenAuthRequest(account: call.origin.account, scopes: scopes)
        var decision = try judge(request)
        if case .failure(.hostLoginNeeded) = decision, try await HostLogin(call: call).signIn() {
            decision = try judge(request)
        }
        switch decision {
        case .success(let usable):
            for line in OpenAuthRule.allCases { call.notes.passed(line.question) }
            return usable
        case .failure(let refusal): throw refusal.failure
        }
    }

    private func judge(_ request: OpenAuthRequest) throws(HostFailure) -> Result<[String], OpenAuthRefusal> {
        try call.perform(failing: .openAuthInfo) { try $0.openAuthScopes(for: request) }
    }
}

extension HostCall {
    /// The scopes with their numbers; `scopeList`, all of them ticked, wins over `scopes`.
    fileprivate var standings: [(scope: String, number: Int)] {
        if let list = self["scopeList"]?.array { return list.compactMap(\.string).map { ($0, 1) } }
        return (self["scopes"]?.object ?? [:]).map { name, value in (name, value.int ?? 1) }
    }
}

extension OpenAuthConsent {
    /// What the person left ticked, in the dialog's order; required rows can't be unticked.
    fileprivate func granted(in answer: Answer) -> [String] {
        guard let ticked = answer.fields["scopes"]?.array?.compactMap(\.string) else {
            return rows.filter { $0.isTicked }.map(\.scope)
        }
        return rows.filter { $0.isRequired || ticked.contains($0.scope) }.map(\.scope)
    }
}

extension OpenAuthRefusal {
    /// What the app gets to read.
    fileprivate var failure: HostFailure {
        switch self {
        case .noScopes: HostFailure(.openAuthEmpty, because: self)
        case .hostLoginNeeded: HostFailure(.openAuthLogin, "host login fail", because: self)
        case .unknownApp: HostFailure(.openAuthInfo, reason.en, because: self)
        case .noUsableScope: HostFailure(.openAuthNoScope, because: self)
        }
    }
}
