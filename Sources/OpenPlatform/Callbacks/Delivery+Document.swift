extension Delivery {
    /// The object of the control API; what is not known is left out.
    package var json: JSONValue {
        var members: JSONObject = [
            "id": .integer(number), "app_id": .string(appID), "kind": .string(kind.rawValue),
            "name": .string(name), "msg_id": .string(messageID), "url": .string(url),
            "body": .string(body), "at": .number(at.seconds), "state": .string(state.name),
            "attempts": .integer(attempts),
        ]
        members["person"] = person.map { .string($0) }
        members["next_at"] = state.next.map { .number($0.seconds) }
        members["status"] = status.map { .integer($0) }
        members["reason"] = fault?.reason.json
        members["fix"] = fault?.fix.json
        return .object(members)
    }
}

extension Delivery.Explanation {
    /// Reads what ``json`` writes.
    init(json: JSONValue) throws(DocumentFault) {
        reason = try Phrase(json: json["reason"] ?? .null)
        fix = try Phrase(json: json["fix"] ?? .null)
    }

    /// Both phrases, for the table.
    var json: JSONValue { ["reason": reason.json, "fix": fix.json] }
}

extension Phrase {
    fileprivate init(json: JSONValue) throws(DocumentFault) {
        var fields = try FieldReader(json, at: "phrase")
        self.init(en: try fields.requiredString("en"), zh: try fields.requiredString("zh"))
    }

    fileprivate var json: JSONValue { ["en": .string(en), "zh": .string(zh)] }
}
