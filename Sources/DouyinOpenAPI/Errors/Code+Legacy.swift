// The numbers of the paths /api/apps/… and /api/v2/tags/… on developer.toutiao.com.
extension DouyinError.Code {
    /// The platform failed inside.
    public static let systemError = Self(-1)

    /// A required parameter is missing.
    public static let badParameters = Self(40014)

    /// No such app.
    public static let badAppID = Self(40015)

    /// The secret is another one.
    public static let badSecret = Self(40017)

    /// The login code was used, is too old, or never was one.
    public static let badCode = Self(40018)

    /// The anonymous code was used, is too old, or never was one.
    public static let badAnonymousCode = Self(40019)

    /// `grant_type` is not `client_credential`.
    public static let badGrantType = Self(40020)

    /// The access token is missing, over, or another app's.
    public static let badAccessToken = Self(40002)

    static let legacyMeanings: [Int: Meaning] = [
        -1: .init("systemError", retry: true, "Try again in a moment."),
        40014: .init("badParameters", "Send every required parameter."),
        40015: .init("badAppID", "Check the app id, and that it belongs to this environment."),
        40017: .init("badSecret", "Copy the secret from the console; it changes when somebody resets it."),
        40018: .init("badCode", "Call tt.login again; a code is good once and for a few minutes."),
        40019: .init("badAnonymousCode", "Call tt.login again; a code is good once and for a few minutes."),
        40020: .init("badGrantType", "Use client_credential."),
        40002: .init("badAccessToken", "Use the newest token; this client does so by itself."),
    ]
}
