// The numbers of /oauth/… and of the older paths on open.douyin.com.
extension DouyinError.Code {
    /// The client key is missing or unknown.
    public static let clientKeyInvalid = Self(10_003)

    /// Client key and secret don't belong together.
    public static let clientSecretWrong = Self(10_013)

    /// The client token was asked for more than 500 times in five minutes.
    public static let tooManyTokens = Self(10_020)

    static let oauthMeanings: [Int: Meaning] = [
        10_002: .init("oauthParameterWrong", "Compare the parameters with the page."),
        10_003: .init("clientKeyInvalid", "Check the app id, and that it belongs to this environment."),
        10_004: .init("oauthScopeWrong", "Ask for a scope that the app has."),
        10_005: .init("oauthParameterMissing", "Send every required parameter."),
        10_006: .init("oauthRedirectWrong", "Use the redirect address from the console."),
        10_007: .init("oauthCodeExpired", "Ask for a new authorisation."),
        10_008: .init("oauthTokenInvalid", "Use the newest token."),
        10_010: .init("refreshTokenInvalid", "Ask for a new authorisation."),
        10_013: .init(
            "clientSecretWrong",
            "Copy the secret from the console; it changes when somebody resets it."
        ),
        10_014: .init("oauthMismatch", "Use the token that belongs to this app."),
        10_020: .init("tooManyTokens", retry: true, "Share one token store among your processes."),
        2_100_004: .init("olderSystemBusy", retry: true, "Try again in a moment."),
        2_100_005: .init("olderParameterWrong", "Compare the parameters with the page."),
        2_100_007: .init("olderNoPermission", "Apply for the ability in the console."),
        2_100_009: .init("olderPersonBanned", "Nothing: the platform banned the person."),
        2_190_001: .init("olderQuotaUsedUp", retry: true, "Wait for the next period, or apply for more."),
        2_190_002: .init("olderTokenInvalid", "Use a token of this app; this client renews it once."),
        2_190_003: .init("olderNotAuthorised", "Ask the person for the permission in the mini-app."),
        2_190_004: .init("olderAbilityMissing", "Apply for the ability in the console."),
        2_190_008: .init("olderTokenExpired", "Renew the token; this client does so once by itself."),
        2_190_015: .init("olderTokenMismatch", "Use the token that belongs to this person and app."),
        2_190_016: .init("olderAppBanned", "Look into the console: the app is banned or offline."),
    ]
}
