import OpenPlatform

/// Flat fields of the first version; a failure is `{errcode, errmsg, error, message}`.
///
/// `error` is 3 in the only failures that were seen in public (40018); for other codes it is inferred.
extension OpenAnswer {
    static func legacyV1(
        success fields: JSONValue,
        leading: JSONObject = [:],
        appID: String?
    ) -> OpenAnswer {
        var body = leading
        for (name, value) in fields.object ?? [:] { body[name] = value }
        return OpenAnswer(
            body: .object(body),
            code: 0,
            codeField: "errcode",
            appID: appID,
            refusal: nil
        )
    }

    static func legacyV1(
        failure: WireFailure,
        appID: String? = nil,
        _ refusal: (any Explained)? = nil
    ) -> OpenAnswer {
        OpenAnswer(
            body: [
                "errcode": .integer(failure.code), "errmsg": .string(failure.text), "error": 3,
                "message": .string(failure.text),
            ],
            code: failure.code,
            codeField: "errcode",
            appID: appID,
            refusal: refusal
        )
    }
}
