/// What an answer says of its own success: code, text and log id, wherever the envelope has them.
struct Verdict: Decodable, Sendable {
    let code: Int
    let text: String
    let logID: String?

    /// The members that any of the envelopes may have.
    private enum Key: String, CodingKey {
        case errno = "err_no", tips = "err_tips", msg = "err_msg", data, extra, message, error, code, logID =
            "log_id"
        case legacyCode = "errcode", legacyText = "errmsg", thirdPartyCode = "errno", errorID = "error_id"
    }

    private enum Inner: String, CodingKey {
        case code = "error_code", text = "description", logID = "logid"
    }

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        let data = try? fields.nestedContainer(keyedBy: Inner.self, forKey: .data)
        let extra = try? fields.nestedContainer(keyedBy: Inner.self, forKey: .extra)

        let inner = try data?.number(.code) ?? extra?.number(.code)
        let outer = try fields.number(.errno) ?? fields.number(.legacyCode) ?? fields.number(.thirdPartyCode)
        code = try outer ?? inner ?? fields.number(.code) ?? fields.number(.error) ?? 0
        let texts = try [
            fields.text(.tips), fields.text(.msg), fields.text(.legacyText), data?.text(.text),
            extra?.text(.text),
            fields.text(.message),
        ]
        text = texts.compactMap { $0 }.first { !$0.isEmpty } ?? ""
        logID = try fields.filledText(.logID) ?? extra?.filledText(.logID) ?? fields.filledText(.errorID)
    }
}
