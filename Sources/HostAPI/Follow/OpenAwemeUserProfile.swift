import OpenPlatform

extension HostFunction {
    /// `tt.openAwemeUserProfile`: the home page of the Douyin account that is bound to the app.
    static let openAwemeUserProfile = HostFunction(
        "openAwemeUserProfile",
        .follow,
        since: "1.84.0",
        hosts: .douyinProfiles,
        errors: [.profileNotOpened, .profileNotLoggedIn, .profileWithoutAccount],
        source: "api/open-interface/follow-accounts/tt-open-aweme-user-profile",
        notes: "Being retired in favour of the button. errNo is there before 2.53.0 too.",
        body: .waiting { call async throws(HostFailure) in
            _ = try await AwemeProfilePage(call: call, target: .aweme(nil), rows: .profile).hasFollowed()
            return [:]
        }
    )

    /// What `<button open-type="openAwemeUserProfile" data-aweme-id>` does.
    static let openAwemeUserProfileByButton = HostFunction(
        "openAwemeUserProfile",
        .follow,
        since: "2.92.0",
        hosts: .douyinProfiles,
        timing: Timing(gesture: .tap),
        parameters: [.optional("awemeId", .string, default: "")],
        result: ["hasFollowed", "errNo"],
        errors: [
            .profileNotOpened, .profileNotLoggedIn, .profileWithoutAccount, .awemeNotThere, .awemeOfOthers,
        ],
        source: "component/list/button",
        notes: "hasFollowed is what it is when the page closes, errNo 0 after success (inferred).",
        body: .waiting { call async throws(HostFailure) in
            let page = AwemeProfilePage(call: call, target: .aweme(call.string("awemeId")), rows: .profile)
            return ["errNo": 0, "hasFollowed": .bool(try await page.hasFollowed())]
        }
    )
}

/// The home page of a Douyin account, on which the person may follow it or take the follow back.
private struct AwemeProfilePage {
    let call: HostCall
    let target: FollowRequest.Target
    let rows: FollowRows

    /// Shows the page.
    ///
    /// - Returns: Whether the person follows the account when the page closes.
    /// - Throws: A row of the function's table.
    func hasFollowed() async throws(HostFailure) -> Bool {
        let dialog = FollowDialog(call: call, target: target, rows: rows)
        let state = try dialog.judge()
        switch await call.phone.present(.userProfile(dialog.card(state))).choice {
        case .accept:
            try dialog.follow(true)
            return true
        case .reject:
            try dialog.follow(false)
            return false
        case .dismiss:
            return state.isFollowed
        }
    }
}

extension HostSupport {
    fileprivate static let douyinProfiles = HostSupport.only([.douyin, .douyinLite])
}

extension FollowRows {
    fileprivate static let profile = FollowRows(
        notLoggedIn: .profileNotLoggedIn,
        noAccount: .profileWithoutAccount,
        unknownAccount: .awemeNotThere,
        foreignAccount: .awemeOfOthers,
        notFollowable: .awemeOfOthers,
        accident: .profileNotOpened
    )
}

extension HostError {
    fileprivate static let profileNotOpened = HostError(
        "open failed:%@",
        errNo: 21100,
        isAccident: true,
        .documented,
        meaning: CommonCause.internalError.meaning,
        cure: CommonCause.internalError.cure
    )

    fileprivate static let profileNotLoggedIn = HostError(
        "not login",
        errNo: 10601,
        .documented,
        meaning: Phrase(en: "the person is signed out of the host app", zh: "人物未登录宿主"),
        cure: Phrase(en: "Call tt.login first.", zh: "先调用 tt.login。")
    )

    fileprivate static let profileWithoutAccount = HostError.follow(
        "aweme uid is null",
        errNo: 21101,
        .documented
    )
    fileprivate static let awemeNotThere = HostError.follow("awemeId not exist", errNo: 21102, .documented)
    fileprivate static let awemeOfOthers = HostError.follow("awemeId not support", errNo: 21103, .documented)
}
