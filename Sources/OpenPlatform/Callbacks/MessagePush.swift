/// Where people's messages to an app are posted, as it is set up in the console.
package struct MessagePush: Sendable, Hashable {
    /// The address.
    let url: String

    /// Signs the requests; 3 to 32 characters.
    let token: Secret

    /// 43 characters that encrypt the messages; without them they travel as they are.
    let encodingAESKey: Secret?

    var address: CallbackAddress {
        CallbackAddress(url: url, token: token, encodingAESKey: encodingAESKey)
    }
}

extension MessagePush {
    /// Reads the member `message_push` of an app.
    ///
    /// - Parameters:
    ///   - json: The object.
    ///   - path: Its place in the document, for messages.
    /// - Throws: ``DocumentFault`` with the first mistake.
    package init(json: JSONValue, at path: String) throws(DocumentFault) {
        var fields = try FieldReader(json, at: path)
        url = try fields.requiredString("url")
        let token = try fields.requiredString("token")
        guard 3...32 ~= token.count else {
            throw .invalid(path: fields.path(to: "token"), reason: "must have 3 to 32 characters")
        }
        self.token = Secret(token)
        let key = try fields.string("encoding_aes_key")
        guard key.map({ $0.wholeMatch(of: /[0-9A-Za-z]{43}/) != nil }) ?? true else {
            throw .invalid(
                path: fields.path(to: "encoding_aes_key"),
                reason: "must be 43 letters and digits"
            )
        }
        encodingAESKey = key.map { Secret($0) }
        try fields.finish()
    }

    /// The object of the control API, secrets included.
    package var json: JSONValue {
        var members: JSONObject = ["url": .string(url), "token": .string(token.revealed)]
        members["encoding_aes_key"] = encodingAESKey.map { .string($0.revealed) }
        return .object(members)
    }
}
