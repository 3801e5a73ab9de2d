import OpenPlatform

extension Envelope {
    /// Wraps a refusal.
    ///
    /// - Parameters:
    ///   - failure: The platform's number and text.
    ///   - logID: The number of the answer.
    /// - Returns: The whole body.
    func failure(_ failure: WireFailure, logID: String) -> JSONValue {
        let code = JSONValue.integer(failure.code)
        let text = JSONValue.string(failure.text)
        return switch self {
        case .legacyV1: ["errcode": code, "errmsg": text, "error": 3, "message": text]
        case .legacyV2(_, let empty):
            .object((["err_no": code, "err_tips": text] as JSONObject).with("data", empty))
        case .open(let textField, let empty):
            .object(
                (["err_no": code, textField: text, "log_id": .string(logID)] as JSONObject)
                    .with("data", empty)
            )
        case .flat(let codeField, let textField, _, let hasLogID, let empty):
            .object(
                ([codeField: code, textField: text] as JSONObject)
                    .with("log_id", hasLogID ? .string(logID) : nil)
                    .followed(by: .object(empty))
            )
        case .oauth:
            [
                "data": ["captcha": "", "desc_url": "", "description": text, "error_code": code],
                "message": "error",
            ]
        case .thirdParty: ["errno": code, "message": text, "data": [:]]
        case .tags: ["error_id": .string(logID), "code": code, "message": text, "exception": text]
        case .censor: ["error": code, "message": text, "predicts": []]
        }
    }

    /// The family's answer to an accident of the server.
    var accident: WireFailure {
        switch self {
        case .legacyV1, .legacyV2, .thirdParty: WireFailure(-1, "system error", .inferred)
        case .open, .flat: WireFailure(28_001_005, "系统繁忙", .inferred)
        case .oauth: WireFailure(2_100_004, "系统繁忙", .inferred)
        case .tags: WireFailure(500, "internal error", .inferred)
        case .censor: WireFailure(4, "internal error", .inferred)
        }
    }
}
