import OpenPlatform

extension ErrorTable {
    /// The refusals of the phone-number button; the page has words for each, but its numbers are not published.
    ///
    /// Numbers here are those of neighbouring functions for the same cause, else API-specific ones (inferred).
    static let phoneNumber: ErrorTable = [
        .phoneNotEntitled, .phoneNotPermitted, .phoneNotLoggedIn, .phoneDenied, .noPhoneNumber,
        .phoneSessionOver, .phoneInternal,
    ]
}

extension HostError {
    static let phoneNotEntitled = HostError(
        "platform auth deny",
        errNo: 21100,
        cause: .platformAuthDeny,
        .documented,
        meaning: CommonCause.platformAuthDeny.meaning,
        cure: CommonCause.platformAuthDeny.cure
    )

    static let phoneNotPermitted = HostError(
        "no permission",
        errNo: 21101,
        .documented,
        meaning: Phrase(en: "the app is not published in this host app", zh: "应用未在该宿主上线"),
        cure: Phrase(en: "Add the host app to the app's host_apps.", zh: "在应用的 host_apps 中加上该宿主。")
    )

    static let phoneNotLoggedIn = HostError(
        "not login",
        errNo: 10601,
        .documented,
        meaning: Phrase(en: "the app has not logged the person in", zh: "应用还没有登录"),
        cure: Phrase(en: "Call tt.login before the tap.", zh: "在点按之前调用 tt.login。")
    )

    static let phoneDenied = HostError(
        "auth deny",
        errNo: 10502,
        .documented,
        meaning: HostError.authDeny.meaning,
        cure: HostError.authDeny.cure
    )

    static let noPhoneNumber = HostError(
        "no phone number",
        errNo: 21102,
        .documented,
        meaning: Phrase(en: "no number is bound to the account", zh: "账号没有绑定手机号"),
        cure: Phrase(en: "Nothing: handle it in the callback.", zh: "无需修改：在回调中处理。")
    )

    static let phoneSessionOver = HostError(
        "invalid session",
        errNo: 21103,
        .documented,
        meaning: Phrase(en: "the login is too old", zh: "登录已过期"),
        cure: Phrase(en: "Call tt.login before the tap.", zh: "在点按之前调用 tt.login。")
    )

    static let phoneInternal = HostError(
        "internal error",
        errNo: 10401,
        cause: .internalError,
        isAccident: true,
        .documented,
        meaning: CommonCause.internalError.meaning,
        cure: CommonCause.internalError.cure
    )
}
