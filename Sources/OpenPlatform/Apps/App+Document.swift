extension App {
    /// Reads the app of the control API and of a scenario.
    ///
    /// - Parameters:
    ///   - json: The object; `app_id` and `secret` must be there.
    ///   - path: Its place in the document, for messages.
    /// - Throws: ``DocumentFault`` with the first mistake, a field nobody knows included.
    package init(json: JSONValue, at path: String = "") throws(DocumentFault) {
        var fields = try FieldReader(json, at: path)
        let id = try fields.requiredString("app_id")
        self.init(id: id, secret: Secret(try fields.requiredString("secret")))
        name = try fields.string("name") ?? id
        developer = try fields.string("developer") ?? App.commonDeveloper
        hostApps =
            try fields.list("host_apps") { name, path throws(DocumentFault) in
                try HostApp(json: name, at: path)
            } ?? []
        capabilities =
            try fields.list("capabilities") { name, path throws(DocumentFault) in
                guard let name = name.string else { throw .wrongType(path: path, expected: "a string") }
                return name
            } ?? []
        officialAccount = try fields.field("official_account", "an object") {
            $0.object.map(JSONValue.object)
        }
        awemeID = try fields.string("aweme_id")
        awemeAccounts =
            try fields.list("aweme_accounts") { json, path throws(DocumentFault) in
                try PublicAccount(json: json, at: path)
            } ?? []
        publicKey = try fields.string("public_key")
        webhookURL = try fields.string("webhook_url")
        webhookToken = try fields.string("webhook_token").map { Secret($0) }
        let messagePushPath = fields.path(to: "message_push")
        messagePush = try fields.value("message_push")
            .map { json throws(DocumentFault) in try MessagePush(json: json, at: messagePushPath) }
        let privacyPath = fields.path(to: "privacy")
        privacy = try fields.value("privacy")
            .map { json throws(DocumentFault) in try PrivacyTerms(json: json, at: privacyPath) }
        try fields.finish()
    }

    /// The object of the control API, secret included, fields without a value left out.
    package var json: JSONValue {
        var members: JSONObject = [
            "app_id": .string(id), "secret": .string(secret.revealed), "name": .string(name),
            "developer": .string(developer), "host_apps": .array(hostApps.map { .string($0.rawValue) }),
            "capabilities": .array(capabilities.map { .string($0) }),
        ]
        members["official_account"] = officialAccount
        members["aweme_id"] = awemeID.map { .string($0) }
        if !awemeAccounts.isEmpty { members["aweme_accounts"] = .array(awemeAccounts.map(\.json)) }
        members["public_key"] = publicKey.map { .string($0) }
        members["webhook_url"] = webhookURL.map { .string($0) }
        members["webhook_token"] = webhookToken.map { .string($0.revealed) }
        members["message_push"] = messagePush?.json
        members["privacy"] = privacy?.json
        return .object(members)
    }
}

extension HostApp {
    /// Reads the name that the control API uses.
    ///
    /// - Parameters:
    ///   - json: The name.
    ///   - path: Its place in the document, for messages.
    /// - Throws: ``DocumentFault/wrongType(path:expected:)`` for any other text.
    package init(json: JSONValue, at path: String) throws(DocumentFault) {
        guard let hostApp = json.string.flatMap(HostApp.init(rawValue:)) else {
            let names = HostApp.allCases.map(\.rawValue).joined(separator: ", ")
            throw .wrongType(path: path, expected: "one of \(names)")
        }
        self = hostApp
    }
}
