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
        depth: .shape,
        source: "api/open-interface/user-information/tt-get-user-info",
        notes: "Consent is asked for on every call, not remembered as scope.userInfo yet. "
            + "The nameless profile has no credentials (inferred).",
        body: .waiting { call async throws(HostFailure) in
            let isNameless = call.origin.baseLibrary >= "2.30.0" && !call.settings.givesRealUserInfo
            if isNameless { return .object(call.namelessProfile) }

            try await call.askForProfile()
            return .object(try call.profile(.userInfo(withCredentials: call.flag("withCredentials"))).json)
        }
    )
}

extension HostCall {
    /// A profile that says nothing about the person; what exactly the platform fills in is not published.
    fileprivate var namelessProfile: JSONObject {
        notes.passed(
            Phrase(en: "Profile: nameless since base library 2.30.0", zh: "资料：基础库 2.30.0 起为匿名")
        )
        let info: JSONValue = [
            "nickName": "匿名用户", "avatarUrl": "", "gender": 0, "city": "", "province": "", "country": "",
            "language": "",
        ]
        return ["userInfo": info, "rawData": .string(info.text)]
    }
}
