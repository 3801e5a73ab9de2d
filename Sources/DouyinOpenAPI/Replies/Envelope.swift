/// The seven shapes in which the platform answers; see ``Verdict`` for where each has its code.
enum Envelope: Sendable {
    /// `/api/apps/…` of the first years: members beside each other, `errcode` and `errmsg` on failure.
    case legacyV1

    /// `/api/apps/v2/…`: `err_no`, `err_tips`, `data`.
    case legacyV2

    /// `open.douyin.com/api/…`: `err_no`, `err_msg` (a few pages `err_tips`), `log_id`, `data`.
    case open

    /// `/oauth/…`: `data.error_code`, `data.description`, `message`, `extra.logid`.
    case oauth

    /// `/api/v2/tags/…`: `code`, `message`, `error_id` on failure.
    case tags

    /// `/api/apps/censor/…` v2: `error`, `message`.
    case censor

    /// Third-party platform, old: `errno`, `message`, `data`.
    case thirdParty

    /// Whether what a call gives stands in `data`.
    var hasData: Bool {
        switch self {
        case .legacyV2, .open, .oauth, .thirdParty: true
        case .legacyV1, .tags, .censor: false
        }
    }
}
