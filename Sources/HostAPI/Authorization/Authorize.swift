import OpenPlatform

extension HostFunction {
    /// `tt.authorize`: asks for a scope ahead of the function that needs it.
    static let authorize = HostFunction(
        "authorize",
        .authorization,
        since: "1.3.0",
        parameters: [.required("scope", .string)],
        result: ["data"],
        errors: [
            .sessionNeeded, .authDeny, .authorizePrivacyRefused, .authorizeUndeclaredData,
            .undeclaredScope, .unknownScope, .authorizeParameter,
        ],
        source: "api/open-interface/authorization/tt-authorize",
        notes: """
            The page announces that asking ahead will go away. It gives one text, for scope.userInfo without a login; \
            the others are those of the guarded functions, with errNo as text.
            """,
        body: .waiting { call async throws(HostFailure) in
            let name = call.string("scope")
            guard let scope = Scope(rawValue: name) else { throw HostFailure(.unknownScope, name) }
            if scope == .userInfo { try call.needsSession() }
            do throws(HostFailure) {
                try await ScopeGuard(scope: scope, call: call).pass()
            } catch {
                throw error.withNumberAsText
            }
            return ["data": .object([name: "ok"])]
        }
    )
}

extension HostCall {
    fileprivate func needsSession() throws(HostFailure) {
        let account = origin.account
        if case .failure(let refusal) = try perform({ try $0.checkSession(account) }) {
            throw HostFailure(.sessionNeeded, because: refusal)
        }
    }
}

extension HostFailure {
    /// The same refusal as this page writes it: `errNo` is text (…/tt-authorize).
    fileprivate var withNumberAsText: HostFailure {
        switch error {
        case .privacyRefused: worded(as: .authorizePrivacyRefused)
        case .undeclaredData: worded(as: .authorizeUndeclaredData)
        default: self
        }
    }
}

extension HostError {
    /// The page spells the function's name like this.
    fileprivate static let sessionNeeded = HostError(
        "invalid session",
        spelling: "authroize",
        .documented,
        meaning: Phrase(en: "scope.userInfo needs a login", zh: "scope.userInfo 需要先登录"),
        cure: Phrase(en: "Call tt.login first.", zh: "先调用 tt.login。")
    )

    fileprivate static let authorizePrivacyRefused = HostError(
        "privacy permission is not authorized",
        errNo: .text("10201"),
        .documented,
        meaning: HostError.privacyRefused.meaning,
        cure: HostError.privacyRefused.cure
    )

    fileprivate static let authorizeUndeclaredData = HostError(
        "api scope is not declared in the privacy agreement",
        errNo: .text("10202"),
        .documented,
        meaning: HostError.undeclaredData.meaning,
        cure: HostError.undeclaredData.cure
    )

    fileprivate static let unknownScope = HostError(
        "invalid scope %@",
        errNo: .text("20000"),
        .inferred,
        meaning: Phrase(en: "there is no such scope", zh: "没有这个 scope"),
        cure: Phrase(en: "Use a scope of the authorization page.", zh: "使用授权页列出的 scope。")
    )

    fileprivate static let authorizeParameter = HostError(
        "%@",
        errNo: .text("20000"),
        cause: .parameter,
        .inferred,
        meaning: CommonCause.parameter.meaning,
        cure: CommonCause.parameter.cure
    )
}
