// Numbers that one endpoint, or one family, has for itself.
extension DouyinError.Code {
    /// The person has not subscribed to the template.
    public static let notSubscribed = Self(28_014_043)

    /// The person refuses messages.
    public static let refusesMessages = Self(28_014_036)

    /// The template's quota for the person is used up.
    public static let messageQuotaUsedUp = Self(28_014_041)

    /// The phone-number code was used or is too old.
    public static let badPhoneCode = Self(28_005_187)

    /// The message v1 is malformed.
    public static let messageMalformed = Self(1000)

    /// App, person or template of the message v1 don't fit.
    public static let messageContentWrong = Self(1001)

    /// The message breaks the rules for content.
    public static let messageForbidden = Self(1008)

    /// The app may not send messages.
    public static let messagesBanned = Self(1009)

    /// More than one message a second to the person.
    public static let messagesTooFrequent = Self(1010)

    static let endpointMeanings: [Int: Meaning] = [
        28_014_001: .init("subscriptionParameterWrong", "Compare the parameters with the page."),
        28_014_036: .init("refusesMessages", "Nothing: the person switched messages off."),
        28_014_041: .init("messageQuotaUsedUp", "Ask the person again in the mini-app."),
        28_014_043: .init("notSubscribed", "Call tt.requestSubscribeMessage in the mini-app first."),
        28_005_187: .init("badPhoneCode", "Ask the person to tap the phone button again."),
        28_005_001: .init("linkParameterWrong", "Change the parameter that the message names."),
        28_005_015: .init("linksBanned", "Look into the console: links are banned."),
        1000: .init("messageMalformed", "Compare the parameters with the page."),
        1001: .init("messageContentWrong", "Check app id, openid, template and keywords."),
        1008: .init("messageForbidden", "Change the words of the message."),
        1009: .init("messagesBanned", "Look into the console: messages of the app are banned."),
        1010: .init("messagesTooFrequent", retry: true, "Send at most one message a second to a person."),
        2000: .init("messageFailedInside", retry: true, "Try again in a moment."),
        40_009: .init("keyTooLong", "Keep keys within 128 bytes."),
        40_010: .init("pairTooLong", "Keep a key and its value within 1024 bytes."),
        40_011: .init("rankingMalformed", "Write {\"ttgame\":{\"score\":1}}."),
        60_001: .init("tooManyPairs", "Keep at most 128 pairs for a person."),
        40_016: .init("badHostApp", "Use a host app that the page lists."),
        40_021: .init("badWidth", "Use a width from 280 to 1280."),
        60_003: .init("codesTooFrequent", retry: true, "Draw at most 5000 codes a minute."),
        40_026: .init("badVersionType", "Use a version type that the page lists."),
        60_103: .init("noIcon", "Give the mini-game an icon first."),
    ]
}
