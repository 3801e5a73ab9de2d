import OpenPlatform

extension HostFunction {
    /// `tt.login`: codes that the app's server exchanges for the person's ids, and a fresh session key.
    static let login = HostFunction(
        "login",
        .login,
        since: "1.0.0",
        timing: Timing(backgroundLimit: 0),
        parameters: [.optional("force", .boolean, default: true)],
        result: ["code", "anonymousCode", "isLogin"],
        errors: ErrorTable(number: 1130, [.hostLoginFailed, .loginInBackground, .offline, .unknownApp]),
        source: "api/open-interface/log-in/tt-login",
        notes:
            "A second call during the first one is allowed. Two rows of an older page that have no number, "
            + "service error and feature is not supported in app, have no cause here.",
        body: .waiting { call async throws(HostFailure) in
            guard call.phone.conditions().network != .offline else { throw HostFailure(.offline) }

            let grant = try await HostLogin(call: call).grant(force: call.flag("force"))
            var answer: JSONObject = ["anonymousCode": .string(grant.anonymousCode)]
            answer["code"] = grant.code.map(JSONValue.string)
            answer["isLogin"] = .bool(grant.isLogin)
            return .object(answer)
        }
    )
}

extension HostError {
    /// The person closed the host app's login window.
    static let hostLoginFailed = HostError(
        "host login fail",
        errorCode: 113001,
        type: .user,
        .documented,
        meaning: Phrase(en: "the person did not sign in to the host app", zh: "人物没有登录宿主"),
        cure: Phrase(en: "Nothing: handle it in fail.", zh: "无需修改：在 fail 中处理。")
    )

    /// From an older page, without a number.
    static let offline = HostError(
        "network unavailable",
        isAccident: true,
        .documented,
        meaning: Phrase(en: "the phone is offline", zh: "手机没有网络"),
        cure: Phrase(en: "Go online.", zh: "恢复网络。")
    )

    /// Seen with `touristappid` (observed).
    static let unknownApp = HostError(
        "invalid appid %@",
        .observed,
        meaning: Phrase(en: "the platform does not know the app", zh: "平台没有这个应用"),
        cure: Phrase(en: "Add the app id to quaver.yaml.", zh: "在 quaver.yaml 中加上应用。")
    )

    fileprivate static let loginInBackground = HostError(
        "app in background",
        errorCode: 113094,
        type: .user,
        cause: .background,
        .documented,
        meaning: CommonCause.background.meaning,
        cure: CommonCause.background.cure
    )
}
