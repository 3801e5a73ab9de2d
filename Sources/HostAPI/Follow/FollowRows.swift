import OpenPlatform

/// A function's wording of what can stand in the way of following.
struct FollowRows: Sendable {
    /// The person is signed out of the host app.
    var notLoggedIn = HostError.notLoggedIn

    /// No account is bound to the app.
    var noAccount: HostError

    /// There is no such account.
    var unknownAccount: HostError

    /// The account is bound to other apps only.
    var foreignAccount: HostError

    /// The account lacks the capability.
    var notFollowable: HostError

    /// Something in Quaver failed, such as its database.
    var accident = HostError.internalError

    /// What the app gets to read.
    func failure(_ refusal: FollowRefusal) -> HostFailure {
        switch refusal {
        case .unknownApp(let id): HostFailure(.unknownApp, id, because: refusal)
        case .unknownPerson: HostFailure(.internalError, refusal.reason.en, because: refusal)
        case .noAccount: HostFailure(noAccount, because: refusal)
        case .unknownAccount: HostFailure(unknownAccount, because: refusal)
        case .foreignAccount: HostFailure(foreignAccount, because: refusal)
        case .notFollowable: HostFailure(notFollowable, because: refusal)
        case .hostLoginNeeded: HostFailure(notLoggedIn, because: refusal)
        }
    }
}

extension HostError {
    /// A row about the account that is asked for.
    ///
    /// - Parameters:
    ///   - detail: What follows `name:fail `.
    ///   - errNo: The number, if the page has one.
    ///   - evidence: Where the row comes from.
    /// - Returns: The row.
    static func follow(_ detail: String, errNo: ErrorNumber? = nil, _ evidence: Evidence) -> HostError {
        HostError(
            detail,
            errNo: errNo,
            evidence,
            meaning: Phrase(en: "the account can't be followed from this app", zh: "应用不能引导关注该账号"),
            cure: Phrase(en: "Bind an account to the app in quaver.yaml.", zh: "在 quaver.yaml 中为应用绑定账号。")
        )
    }
}
