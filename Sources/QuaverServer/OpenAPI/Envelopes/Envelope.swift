import OpenPlatform

/// The shapes in which the platform wraps its answers; field order and types are part of each.
///
/// A success is the endpoint's own fields; a failure is a number and a text.
enum Envelope: Sendable {
    /// E1: the fields flat; a failure is `{errcode, errmsg, error, message}`.
    ///
    /// `error` is 3 in the only failures that were seen in public (40018); for other codes it is inferred.
    case legacyV1(leading: JSONObject)

    /// E2: `{err_no, err_tips, data}`; a failure has the data with empty values. No data is `{err_no, err_tips}`.
    case legacyV2(success: String, empty: JSONValue?)

    /// E3: `{err_no, err_msg, log_id, data}`; `data` is left out where the page shows none.
    case open(textField: String, empty: JSONValue?)

    /// E4: `{data: {error_code, description, …}, message}`; a failure has `captcha` and `desc_url`, both empty.
    case oauth

    /// E5: `{errno, message, data}`.
    case thirdParty

    /// E2 or E3 with the endpoint's fields beside the code instead of in `data`.
    ///
    /// `empty` stands there in a failure.
    case flat(code: String, text: String, success: String, hasLogID: Bool, empty: JSONObject)

    /// E6: the fields after `log_id`; a failure is `{error_id, code, message, exception}`.
    case tags

    /// E7: `{error, message, predicts}`.
    case censor

    /// The field that carries the code, for the trace.
    var codeField: String {
        switch self {
        case .legacyV1: "errcode"
        case .legacyV2, .open: "err_no"
        case .oauth: "error_code"
        case .flat(let code, _, _, _, _): code
        case .thirdParty: "errno"
        case .tags: "code"
        case .censor: "error"
        }
    }

    /// The answer in a few words, for the trace: the code and the platform's text, never data.
    func summary(of content: OpenAnswer.Content) -> String {
        switch content {
        case .success, .bytes: "\(codeField) 0"
        case .dropped: "no answer"
        case .failure(let failure):
            failure.text.isEmpty
                ? "\(codeField) \(failure.code)" : "\(codeField) \(failure.code): \(failure.text)"
        }
    }

    /// E2 as most pages show it.
    static func legacyV2(empty: JSONValue?) -> Envelope { .legacyV2(success: "success", empty: empty) }

    /// E3 as most pages show it.
    static func open(empty: JSONValue?) -> Envelope { .open(textField: "err_msg", empty: empty) }
}
