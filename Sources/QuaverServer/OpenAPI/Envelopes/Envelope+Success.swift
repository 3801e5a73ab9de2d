import OpenPlatform

extension Envelope {
    /// Wraps what an endpoint gives.
    ///
    /// - Parameters:
    ///   - data: The endpoint's own fields, in order; for ``tags`` and ``censor`` all of them but the envelope's.
    ///   - logID: The number of the answer.
    /// - Returns: The whole body.
    func success(_ data: JSONValue, logID: String) -> JSONValue {
        switch self {
        case .legacyV1(let leading): .object(leading.followed(by: data))
        case .legacyV2(let text, let empty):
            .object(
                (["err_no": 0, "err_tips": .string(text)] as JSONObject).with("data", empty.map { _ in data })
            )
        case .open(let textField, let empty):
            .object(
                (["err_no": 0, textField: "", "log_id": .string(logID)] as JSONObject)
                    .with("data", empty.map { _ in data })
            )
        case .flat(let codeField, let textField, let text, let hasLogID, _):
            .object(
                ([codeField: 0, textField: .string(text)] as JSONObject)
                    .with("log_id", hasLogID ? .string(logID) : nil)
                    .followed(by: data)
            )
        case .oauth:
            ["data": .object(oauthData(data)), "message": "success"]
        case .thirdParty: ["errno": 0, "message": "", "data": data]
        case .tags: .object((["log_id": .string(logID)] as JSONObject).followed(by: data))
        case .censor:
            .object((["error": 0, "message": "image censor success"] as JSONObject).followed(by: data))
        }
    }

    /// The order of the page's sample: the token first, then description, error_code, expires_in.
    private func oauthData(_ data: JSONValue) -> JSONObject {
        var fields = data.object ?? [:]
        let life = fields["expires_in"]
        fields["expires_in"] = nil
        fields["description"] = ""
        fields["error_code"] = 0
        return fields.with("expires_in", life)
    }
}

extension JSONObject {
    /// The same with the members of another object behind.
    func followed(by other: JSONValue) -> JSONObject {
        var whole = self
        for (name, value) in other.object ?? [:] { whole[name] = value }
        return whole
    }

    /// The same with one more member, unless there is none.
    func with(_ name: String, _ value: JSONValue?) -> JSONObject {
        guard let value else { return self }
        var whole = self
        whole[name] = value
        return whole
    }
}
