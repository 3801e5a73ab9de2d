extension PlatformEvent {
    /// The body of the request; its content is a text that holds JSON, as the platform's samples have it.
    ///
    /// Only a failed push says by which entry of the platform's log it can be found (…/push-user-fail-event).
    var body: JSONValue {
        var members: JSONObject = [
            "event": .string(name.rawValue), "client_key": .string(appID), "from_user_id": .string(openID),
            "content": .string(content.text),
        ]
        switch name {
        case .userSubscribeAction: break
        case .sendPushFailed: members["log_id"] = .string("\(at.milliseconds)\(id.uppercased())")
        }
        return .object(members)
    }
}
