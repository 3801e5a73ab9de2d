import OpenPlatform

extension HostFunction {
    /// `tt.getUserProfile`: nickname and picture, asked for on every call.
    static let getUserProfile = HostFunction(
        "getUserProfile",
        .user,
        since: "2.30.0",
        timing: Timing(gesture: .tap),
        parameters: [.optional("force", .boolean, default: false, since: "2.54.0")],
        result: .profile,
        errors: [.profileGesture, .notLoggedIn, .authDeny, .unknownApp],
        source: "api/open-interface/user-information/tt-get-user-profile",
        notes: "The texts for a refusal and for a missing login are inferred.",
        body: .waiting { call async throws(HostFailure) in
            try await call.logInForProfile()
            try await call.askForProfile()
            return .object(try call.profile(.userProfile).json)
        }
    )

    /// The first base library whose `getUserProfile` logs in by itself.
    fileprivate static let selfLogin: Version = "2.54.0"
}

extension HostCall {
    /// Uses the session that there is, or logs in where the base library does so by itself.
    ///
    /// A session that still counts is kept, so that the key on the app's server stays right.
    fileprivate func logInForProfile() async throws(HostFailure) {
        let account = origin.account
        if case .success = try perform({ try $0.checkSession(account) }) {
            notes.passed(Phrase(en: "Login: the session still counts", zh: "登录：会话仍有效"))
            return
        }
        guard origin.baseLibrary >= HostFunction.selfLogin else { throw HostFailure(.notLoggedIn) }

        let grant = try await HostLogin(call: self).grant(force: flag("force"))
        guard grant.isLogin else { throw HostFailure(.notLoggedIn) }
    }
}

extension HostError {
    /// The text that developers report from phones (observed).
    fileprivate static let profileGesture = HostError(
        "must be invoked by user tap gesture",
        cause: .gesture,
        .observed,
        meaning: CommonCause.gesture.meaning,
        cure: CommonCause.gesture.cure
    )
}
