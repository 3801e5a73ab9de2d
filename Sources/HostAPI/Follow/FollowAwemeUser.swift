import OpenPlatform

extension HostFunction {
    /// `tt.followAwemeUser`: asks the person to follow a Douyin account that is bound to the app.
    static let followAwemeUser = HostFunction(
        "followAwemeUser",
        .follow,
        since: "2.19.0",
        hosts: .douyinAccounts,
        parameters: [.awemeID],
        result: ["followed"],
        errors: [
            .notLoggedIn, .noAwemeAccount, .awemeLacksFollowing, .awemeNotSupported, .followCardClosed,
            .followTooOften,
            .unknownApp,
        ],
        source: "api/open-interface/follow-accounts/tt-follow-aweme-user",
        notes: """
            followed says whether the person followed before the call. How often the card may be shown is the setting \
            platform.follow_cards_a_day; its text and that of a missing account are inferred.
            """,
        body: .waiting { call async throws(HostFailure) in
            let dialog = FollowDialog(call: call, target: call.aweme, rows: .follow, isCounted: true)
            switch try await dialog.end() {
            case .followedBefore: return ["followed": true]
            case .followed: return ["followed": false]
            case .closed:
                guard call.settings.closedFollowCard == .succeeds else {
                    throw HostFailure(.followCardClosed)
                }
                return ["followed": false]
            }
        }
    )

    /// `tt.checkFollowAwemeState`: whether the person follows a Douyin account; apps need the capability.
    static let checkFollowAwemeState = HostFunction(
        "checkFollowAwemeState",
        .follow,
        since: "1.67.0",
        hosts: .douyinAccounts,
        parameters: [.awemeID],
        result: ["hasFollowed"],
        errors: [.followStateNotGranted, .noAwemeAccount, .notLoggedIn, .awemeNotSupported, .unknownApp],
        depth: .shape,
        source: "api/open-interface/follow-accounts/check-follow-aweme-state",
        notes: "Its table was not found. The capability is called checkFollowAwemeState here (inferred).",
        body: .immediate { call throws(HostFailure) in
            let appID = call.origin.appID
            let app = try call.perform { try $0.apps.find(appID) }
            guard app?.capabilities.contains("checkFollowAwemeState") ?? true else {
                throw HostFailure(.followStateNotGranted)
            }

            let state = try FollowDialog(call: call, target: call.aweme, rows: .check).judge()
            return ["hasFollowed": .bool(state.isFollowed)]
        }
    )
}

extension HostSupport {
    /// The host apps in which Douyin accounts are followed.
    static let douyinAccounts = HostSupport.only([.douyin, .douyinLite, .huoshan])
}

extension Parameter {
    /// One of several bound accounts; older base libraries know the ordinary one only.
    fileprivate static let awemeID = Parameter.optional("awemeId", .string, since: "2.92.0")
}

extension HostCall {
    fileprivate var aweme: FollowRequest.Target {
        .aweme(self["awemeId"]?.string)
    }
}

extension FollowRows {
    fileprivate static let follow = FollowRows(
        noAccount: .noAwemeAccount,
        unknownAccount: .awemeNotSupported,
        foreignAccount: .awemeNotSupported,
        notFollowable: .awemeLacksFollowing
    )

    fileprivate static let check = FollowRows(
        noAccount: .noAwemeAccount,
        unknownAccount: .awemeNotSupported,
        foreignAccount: .awemeNotSupported,
        notFollowable: .awemeNotSupported
    )
}

extension HostError {
    /// The words are those of public code about `checkFollowAwemeState`.
    fileprivate static let noAwemeAccount = HostError.follow("aweme uid is null", .observed)

    fileprivate static let awemeLacksFollowing = HostError.follow(
        "account lacks the follow capability",
        errNo: 21103,
        .documented
    )

    fileprivate static let awemeNotSupported = HostError.follow(
        "awemeId not support",
        errNo: 21104,
        .observed
    )

    fileprivate static let followStateNotGranted = HostError(
        "platform auth deny",
        cause: .platformAuthDeny,
        .inferred,
        meaning: CommonCause.platformAuthDeny.meaning,
        cure: Phrase(
            en: "Add checkFollowAwemeState to the app's capabilities.",
            zh: "在应用的 capabilities 中加上 checkFollowAwemeState。"
        )
    )
}
