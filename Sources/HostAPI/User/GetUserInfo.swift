import OpenPlatform

extension HostFunction {
    /// `tt.getUserInfo`: deprecated; from 2.30.0 on a nameless profile, before it the person's own after consent.
    static let getUserInfo = HostFunction(
        "getUserInfo",
        .user,
        since: "1.0.0",
        parameters: [.optional("withCredentials", .boolean, default: false)],
        result: .profile,
        errors: [.notLoggedIn, .authDeny, .unknownApp],
        source: "api/open-interface/user-information/tt-get-user-info",
        notes: """
            What a nameless profile says, that it asks for no scope, and that its encrypted part still has the open id \
            are inferred; host.real_user_info gives the person's own on any base library.
            """,
        body: .waiting { call async throws(HostFailure) in
            try await call.passUserInfoScope()
            let kind = ProfileRequest.Kind.userInfo(
                withCredentials: call.flag("withCredentials"),
                isNameless: call.isNameless
            )
            return .object(try call.profile(kind).json)
        }
    )
}

extension HostCall {
    /// Whether the base library tells nobody's name any more, unless the user wants it to.
    fileprivate var isNameless: Bool {
        origin.baseLibrary >= "2.30.0" && !settings.givesRealUserInfo
    }

    /// Asks for `scope.userInfo` where there is something to protect.
    fileprivate func passUserInfoScope() async throws(HostFailure) {
        guard isNameless else { return try await ScopeGuard(scope: .userInfo, call: self).pass() }

        notes.passed(
            Phrase(en: "Profile: nameless since base library 2.30.0", zh: "资料：基础库 2.30.0 起为匿名")
        )
    }
}
