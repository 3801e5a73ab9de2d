import OpenPlatform

/// `{err_no, err_tips, data}` of the second version: `data` is there on failure as well, with empty values.
extension OpenAnswer {
    static func legacyV2(success data: JSONValue, appID: String?) -> OpenAnswer {
        OpenAnswer(
            body: ["err_no": 0, "err_tips": "success", "data": data],
            code: 0,
            codeField: "err_no",
            appID: appID,
            refusal: nil
        )
    }

    static func legacyV2(
        failure: WireFailure,
        empty: JSONValue,
        appID: String? = nil,
        _ refusal: (any Explained)? = nil
    ) -> OpenAnswer {
        OpenAnswer(
            body: ["err_no": .integer(failure.code), "err_tips": .string(failure.text), "data": empty],
            code: failure.code,
            codeField: "err_no",
            appID: appID,
            refusal: refusal
        )
    }
}
