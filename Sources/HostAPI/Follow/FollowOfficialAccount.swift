import OpenPlatform

extension HostFunction {
    /// `tt.followOfficialAccount`: asks the person to follow the Toutiao account that is bound to the app.
    static let followOfficialAccount = HostFunction(
        "followOfficialAccount",
        .follow,
        since: "1.30.0",
        hosts: .only([.toutiao]),
        timing: Timing(gesture: .tap),
        result: ["errCode"],
        errors: [.notLoggedIn, .noOfficialAccount, .followCardClosed, .unknownApp],
        source: "api/open-interface/follow-accounts/follow-official-account",
        notes: """
            The page gives no codes for a refusal. A closed card succeeds with errCode 1, or fails by the setting \
            host.closed_follow_card; who follows already gets errCode 0 without a card (inferred).
            """,
        body: .waiting { call async throws(HostFailure) in
            let dialog = FollowDialog(call: call, target: .official, rows: .official)
            switch try await dialog.end() {
            case .followedBefore, .followed: return ["errCode": 0]
            case .closed:
                guard call.settings.closedFollowCard == .succeeds else {
                    throw HostFailure(.followCardClosed)
                }
                return ["errCode": 1]
            }
        }
    )

    /// `tt.checkFollowState`: whether the person follows the Toutiao account that is bound to the app.
    static let checkFollowState = HostFunction(
        "checkFollowState",
        .follow,
        since: "1.30.0",
        hosts: .only([.toutiao]),
        result: ["result"],
        errors: ErrorTable(number: 1038, [.followStateUnreadable, .followStateUnknown]),
        source: "api/open-interface/follow-accounts/check-follow-state",
        notes:
            "Without a bound account it fails with unknown error; who is signed out follows nothing (inferred).",
        body: .immediate { call throws(HostFailure) in
            let request = FollowRequest(account: call.origin.account, target: .official)
            switch try call.perform(failing: .followStateUnreadable, { try $0.followState(of: request) }) {
            case .success(let state): return ["result": .bool(state.isFollowed)]
            case .failure(.hostLoginNeeded): return ["result": false]
            case .failure(let refusal): throw HostFailure(.followStateUnknown, because: refusal)
            }
        }
    )
}

extension FollowRows {
    /// The bound Toutiao account is the only one that can be meant.
    fileprivate static let official = FollowRows(
        noAccount: .noOfficialAccount,
        unknownAccount: .noOfficialAccount,
        foreignAccount: .noOfficialAccount,
        notFollowable: .noOfficialAccount
    )
}

extension HostError {
    fileprivate static let noOfficialAccount = HostError.follow("no official account is bound", .inferred)

    /// The person closed the card.
    static let followCardClosed = HostError(
        "cancel",
        errNo: 10502,
        cause: .cancel,
        .inferred,
        meaning: CommonCause.cancel.meaning,
        cure: CommonCause.cancel.cure
    )

    fileprivate static let followStateUnreadable = HostError(
        "native exception %@",
        errorCode: 103892,
        type: .framework,
        isAccident: true,
        .documented,
        meaning: CommonCause.internalError.meaning,
        cure: CommonCause.internalError.cure
    )

    fileprivate static let followStateUnknown = HostError(
        "unknown error",
        errorCode: 103801,
        type: .framework,
        .documented,
        meaning: Phrase(en: "no account is bound to the app", zh: "应用没有绑定账号"),
        cure: Phrase(en: "Give the app an official_account.", zh: "为应用设置 official_account。")
    )
}
