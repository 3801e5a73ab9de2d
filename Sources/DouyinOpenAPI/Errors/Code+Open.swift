// The shared numbers of the newer paths on open.douyin.com (…/dop status-code), old and new.
extension DouyinError.Code {
    /// The token is no token, or another app's.
    public static let tokenInvalid = Self(28_001_003)

    /// No such person in this app.
    public static let openIDInvalid = Self(28_001_004)

    /// The platform is busy or failed inside.
    public static let systemBusy = Self(28_001_005)

    /// The platform's own network failed.
    public static let networkFailure = Self(28_001_006)

    /// A parameter is missing or wrong.
    public static let parameterWrong = Self(28_001_007)

    /// The token is over.
    public static let tokenExpired = Self(28_001_008)

    /// The person has not authorised it.
    public static let notAuthorised = Self(28_001_012)

    /// The app lacks the ability.
    public static let abilityMissing = Self(28_001_014)

    /// Token and person don't belong together.
    public static let tokenMismatch = Self(28_001_015)

    /// The app is banned or offline.
    public static let appBanned = Self(28_001_016)

    /// There is no such address.
    public static let unknownAddress = Self(28_001_017)

    /// The ability was not granted.
    public static let abilityNotGranted = Self(28_001_018)

    /// The ability is banned.
    public static let abilityBanned = Self(28_001_019)

    /// The person is not bound to the test app.
    public static let testAppNotBound = Self(28_001_020)

    /// The test app is over.
    public static let testAppExpired = Self(28_001_021)

    /// A parameter is wrong; the message says which.
    public static let parameterError = Self(28_001_038)

    /// The signature is wrong.
    public static let signatureWrong = Self(28_001_039)

    /// The third-party token lacks the scope.
    public static let scopeMissing = Self(28_001_042)

    /// The person closed their account.
    public static let accountClosed = Self(28_001_045)

    /// The person is banned.
    public static let personBanned = Self(28_001_046)

    /// The person's account is private.
    public static let accountPrivate = Self(28_001_047)

    /// Risk control stopped it.
    public static let riskControl = Self(28_001_052)

    /// The API was withdrawn.
    public static let apiWithdrawn = Self(28_001_056)

    /// The quota is used up.
    public static let quotaUsedUp = Self(28_003_017)

    /// Called too often.
    public static let tooFrequent = Self(28_003_018)

    /// The scope is not supported.
    public static let scopeUnsupported = Self(28_004_020)

    /// Called too often, in the word of mini-game pages.
    public static let callsTooFrequent = Self(28_005_139)

    /// The rate limit was reached.
    public static let rateLimited = Self(28_006_003)

    static let openMeanings: [Int: Meaning] = [
        28_001_003: .init(
            "tokenInvalid",
            "Use a token of this app and environment; this client renews it once."
        ),
        28_001_004: .init("openIDInvalid", "An openid is per app and host app; take it from code2session."),
        28_001_005: .init("systemBusy", retry: true, "Try again in a moment."),
        28_001_006: .init("networkFailure", retry: true, "Try again in a moment."),
        28_001_007: .init("parameterWrong", "Compare the parameters with the page."),
        28_001_008: .init("tokenExpired", "Renew the token; this client does so once by itself."),
        28_001_012: .init("notAuthorised", "Ask the person for the permission in the mini-app."),
        28_001_014: .init("abilityMissing", "Apply for the ability in the console."),
        28_001_015: .init("tokenMismatch", "Use the token that belongs to this person and app."),
        28_001_016: .init("appBanned", "Look into the console: the app is banned or offline."),
        28_001_017: .init("unknownAddress", "Check the path and the environment."),
        28_001_018: .init("abilityNotGranted", "Apply for the ability in the console."),
        28_001_019: .init("abilityBanned", "Look into the console: the ability is banned."),
        28_001_020: .init("testAppNotBound", "Bind the person to the test app in the console."),
        28_001_021: .init("testAppExpired", "Renew the test app in the console."),
        28_001_038: .init("parameterError", "Change the parameter that the message names."),
        28_001_039: .init("signatureWrong", "Sign the body's exact bytes with the newest session key."),
        28_001_042: .init("scopeMissing", "Ask the mini-app's owner to grant the scope."),
        28_001_045: .init("accountClosed", "Nothing: the person closed their account."),
        28_001_046: .init("personBanned", "Nothing: the platform banned the person."),
        28_001_047: .init("accountPrivate", "Nothing: the person's account is private."),
        28_001_052: .init("riskControl", "Slow down; ask the platform's support with the log id."),
        28_001_056: .init("apiWithdrawn", "Move to the API that the page names."),
        28_003_017: .init("quotaUsedUp", retry: true, "Wait for the next period, or apply for more."),
        28_003_018: .init("tooFrequent", retry: true, "Slow down."),
        28_004_020: .init("scopeUnsupported", "Ask for a scope that the page lists."),
        28_005_139: .init("callsTooFrequent", retry: true, "Slow down."),
        28_006_003: .init("rateLimited", retry: true, "Slow down."),
    ]
}
