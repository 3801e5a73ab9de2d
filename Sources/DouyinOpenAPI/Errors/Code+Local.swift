extension DouyinError.Code {
    /// No answer came: name resolution, connection or TLS failed, or the connection broke.
    public static let unreachable = Self(.unreachable)

    /// The answer did not come in time.
    public static let timedOut = Self(.timedOut)

    /// The answer is not what the platform's pages describe.
    public static let unreadable = Self(.unreadable)

    /// The platform refused this app's secret a moment ago, so the call was not made.
    public static let circuitOpen = Self(.circuitOpen)

    /// The task was cancelled.
    public static let cancelled = Self(.cancelled)

    /// The token store failed.
    public static let storeFailed = Self(.storeFailed)

    /// The call can't be made as asked; the message says why.
    public static let invalid = Self(.invalid)
}

extension DouyinError.Local {
    var meaning: DouyinError.Code.Meaning {
        switch self {
        case .unreachable:
            .init(rawValue, retry: true, "Try again; check DNS and the way out of your network.")
        case .timedOut:
            .init(rawValue, retry: true, "Try again; raise DouyinOptions.timeout if it happens often.")
        case .unreadable: .init(rawValue, "Keep the log id and the body, and report it.")
        case .circuitOpen:
            .init(rawValue, retry: true, "Put the right secret in; the next try is in the message.")
        case .cancelled: .init(rawValue, "Nothing: somebody ended the task.")
        case .storeFailed: .init(rawValue, retry: true, "Look at the token store: its file or its database.")
        case .invalid: .init(rawValue, "Change the arguments.")
        }
    }
}
