package import Storage

extension App: Listed {
    private static let columns: SQL = """
        id, secret, name, developer, host_apps, capabilities, official_account, aweme_id, public_key, webhook_url,
        webhook_token, message_push, aweme_accounts, privacy
        """

    /// Selects all rows.
    package static let query: SQL = "SELECT \(columns) FROM apps"

    /// Selects the row of an id.
    package static func query(id: String) -> SQL {
        "SELECT \(columns) FROM apps WHERE id = \(id)"
    }

    /// Removes the row of an id and what hangs on it.
    package static func deletion(id: String) -> SQL {
        "DELETE FROM apps WHERE id = \(id)"
    }

    /// Adds the row.
    package var insertion: SQL {
        """
        INSERT INTO apps (\(Self.columns)) VALUES (
            \(id), \(secret.revealed), \(name), \(developer),
            \(JSONValue.array(hostApps.map { .string($0.rawValue) }).text),
            \(JSONValue.array(capabilities.map { .string($0) }).text),
            \(officialAccount?.text), \(awemeID), \(publicKey), \(webhookURL), \(webhookToken?.revealed),
            \(messagePush?.json.text), \(JSONValue.array(awemeAccounts.map(\.json)).text), \(privacy?.json.text)
        )
        """
    }

    /// Adds the row, or changes it.
    package var upsert: SQL {
        """
        \(insertion) ON CONFLICT (id) DO UPDATE SET
            secret = excluded.secret, name = excluded.name, developer = excluded.developer,
            host_apps = excluded.host_apps, capabilities = excluded.capabilities,
            official_account = excluded.official_account, aweme_id = excluded.aweme_id,
            public_key = excluded.public_key, webhook_url = excluded.webhook_url,
            webhook_token = excluded.webhook_token, message_push = excluded.message_push,
            aweme_accounts = excluded.aweme_accounts, privacy = excluded.privacy
        """
    }

    /// Reads a row of ``query``.
    package init(row: Row) throws {
        self.init(
            id: try row["id"],
            secret: Secret(try row["secret"]),
            name: try row["name"],
            developer: try row["developer"],
            hostApps: try row.json("host_apps").array?.map { try HostApp(json: $0, at: "host_apps") } ?? []
        )
        capabilities = try row.json("capabilities").array?.compactMap(\.string) ?? []
        officialAccount = try (row["official_account"] as String?).map { try JSONValue.parse($0) }
        awemeID = try row["aweme_id"]
        publicKey = try row["public_key"]
        webhookURL = try row["webhook_url"]
        webhookToken = try (row["webhook_token"] as String?).map { Secret($0) }
        messagePush = try (row["message_push"] as String?)
            .map { try MessagePush(json: JSONValue.parse($0), at: "message_push") }
        let accounts = try (row["aweme_accounts"] as String?).map { try JSONValue.parse($0) }
        awemeAccounts = try accounts?.array?.map { try PublicAccount(json: $0, at: "aweme_accounts") } ?? []
        privacy = try (row["privacy"] as String?)
            .map { try PrivacyTerms(json: JSONValue.parse($0), at: "privacy") }
    }
}

extension Row {
    /// The JSON text of a column that the schema never leaves empty.
    func json(_ column: String) throws -> JSONValue {
        try JSONValue.parse(try self[column] as String)
    }
}
