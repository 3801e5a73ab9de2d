import OpenPlatform

extension HostFunction {
    /// `tt.showDouyinOpenAuth`: capabilities of the person's Douyin account, for the app's server.
    static let showDouyinOpenAuth = HostFunction(
        "showDouyinOpenAuth",
        .authorization,
        since: "1.93.0",
        hosts: .only([.douyin]),
        parameters: [.optional("scopes", .object), .optional("scopeList", .array, since: "3.5.0")],
        result: ["ticket", "grantPermissions"],
        errors: .openAuth,
        source: "api/open-interface/authorization/tt-show-douyin-open-auth",
        notes: """
            Scopes that the app was not approved for are left out of the dialog; a refusal fails with auth deny, and \
            what follows the texts of 21100 to 21103 is Quaver's (all inferred). A fault reaches 21101 and 21103. \
            Creating a fan group, which needs no approval, has no published key.
            """,
        body: .waiting { call async throws(HostFailure) in
            let grant = try await OpenAuthDialog(call: call).grant()
            return [
                "ticket": .string(grant.ticket.revealed),
                "grantPermissions": .array(grant.scopes.map(JSONValue.string)),
            ]
        }
    )
}

extension ErrorTable {
    /// The rows of the page.
    fileprivate static let openAuth: ErrorTable = [
        .unsupportedHost, .openAuthEmpty, .openAuthLogin, .openAuthTicket, .openAuthInfo, .openAuthCode,
        .openAuthNoScope, .authDeny,
    ]
}

extension HostError {
    static let openAuthEmpty = HostError(
        "scopes is empty",
        errNo: 20000,
        .documented,
        meaning: Phrase(en: "the call names no scope", zh: "调用中没有 scope"),
        cure: Phrase(en: "Pass scopeList.", zh: "传入 scopeList。")
    )

    static let openAuthLogin = HostError(
        "login fail %@",
        errNo: 21100,
        .documented,
        meaning: Phrase(en: "the person did not sign in to the host app", zh: "人物没有登录宿主"),
        cure: Phrase(en: "Nothing: handle it in fail.", zh: "无需修改：在 fail 中处理。")
    )

    static let openAuthTicket = HostError(
        "request auth ticket fail %@",
        errNo: 21101,
        isAccident: true,
        .documented,
        meaning: Phrase(en: "the platform gave no ticket", zh: "平台没有签发 ticket"),
        cure: CommonCause.internalError.cure
    )

    static let openAuthInfo = HostError(
        "request auth scope info fail %@",
        errNo: 21102,
        isAccident: true,
        .documented,
        meaning: Phrase(en: "nothing can be learnt about the scopes", zh: "无法取得 scope 信息"),
        cure: Phrase(en: "Go online, and use an app that the platform knows.", zh: "恢复网络，并使用平台中存在的应用。")
    )

    static let openAuthCode = HostError(
        "request auth code fail %@",
        errNo: 21103,
        isAccident: true,
        .documented,
        meaning: Phrase(en: "the platform gave no code", zh: "平台没有签发 code"),
        cure: CommonCause.internalError.cure
    )

    static let openAuthNoScope = HostError(
        "no usage scope",
        errNo: 21104,
        .documented,
        meaning: Phrase(en: "the app has none of the scopes", zh: "应用没有其中任何 scope"),
        cure: CommonCause.platformAuthDeny.cure
    )
}
