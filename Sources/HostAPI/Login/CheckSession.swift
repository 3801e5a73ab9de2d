import OpenPlatform

extension HostFunction {
    /// `tt.checkSession`: whether the session key of the last login still counts.
    static let checkSession = HostFunction(
        "checkSession",
        .login,
        since: "1.0.0",
        errors: ErrorTable(number: 1131, [.emptySession, .expiredSession, .unreadableSession]),
        source: "api/open-interface/log-in/tt-check-session",
        notes: "How long a session lives is a setting; the platform doesn't publish it.",
        body: .immediate { call throws(HostFailure) in
            let account = call.origin.account
            switch try call.perform(failing: .unreadableSession, { try $0.checkSession(account) }) {
            case .success: return [:]
            case .failure(let refusal): throw refusal.failure
            }
        }
    )
}

extension SessionCheckRefusal {
    /// What the app gets to read.
    fileprivate var failure: HostFailure {
        switch self {
        case .empty: HostFailure(.emptySession, because: self)
        case .expired: HostFailure(.expiredSession, because: self)
        }
    }
}

extension HostError {
    fileprivate static let emptySession = HostError(
        "session is empty",
        errorCode: 113101,
        type: .developer,
        .documented,
        meaning: Phrase(en: "nobody has logged in", zh: "还没有登录"),
        cure: Phrase(en: "Call tt.login first.", zh: "先调用 tt.login。")
    )

    fileprivate static let expiredSession = HostError(
        "session is expired",
        errorCode: 113102,
        type: .developer,
        .documented,
        meaning: Phrase(en: "the login is too old", zh: "登录已过期"),
        cure: Phrase(en: "Call tt.login again.", zh: "重新调用 tt.login。")
    )

    /// The page's text is cut after `fa`.
    fileprivate static let unreadableSession = HostError(
        "Internal error: get platformSessionExpiredTime fail",
        errorCode: 113191,
        type: .framework,
        cause: .internalError,
        isAccident: true,
        .documented,
        meaning: CommonCause.internalError.meaning,
        cure: CommonCause.internalError.cure
    )
}
