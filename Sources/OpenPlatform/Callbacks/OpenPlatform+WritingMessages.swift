import Storage

extension OpenPlatform {
    /// Lets a person write to an app, as its customer service window does: the app's server gets the message.
    ///
    /// - Parameters:
    ///   - text: What the person writes.
    ///   - account: The person, the app and the host app.
    /// - Returns: The delivery, due at once; or why nobody is told.
    /// - Throws: What the database throws.
    package func write(
        _ text: String,
        from account: AccountKey
    ) throws -> Result<Delivery, CallbackRefusal> {
        let limit = settings.callbacks.longestMessage
        if text.count > limit { return .failure(.tooLong(characters: text.count, limit: limit)) }
        let now = clock.now()
        return try database.decide { transaction in
            guard let app = try AppDirectory.find(account.appID, in: transaction.reading) else {
                return .failure(.unknownApp(account.appID))
            }
            guard try PersonDirectory.find(account.person, in: transaction.reading) != nil else {
                return .failure(.unknownPerson(account.person))
            }
            guard let url = app.address(for: .message)?.url else { return .failure(.noAddress(.message)) }
            let delivery = Delivery(
                appID: app.id,
                person: account.person,
                kind: .message,
                name: "text",
                messageID: Alphabet.hexadecimal.text(random(32)),
                body: Self.message(text, from: account, at: now).text,
                at: now,
                url: url,
                state: .waiting(until: now)
            )
            return .success(try putIn(delivery, in: transaction))
        }
    }

    /// See …/message-push-customer-service; a server tells repetitions by sender and time.
    private static func message(
        _ text: String,
        from account: AccountKey,
        at now: PlatformInstant
    ) -> JSONValue {
        [
            "ToUserName": .string(account.appID), "FromUserName": .string(Identities.openID(of: account)),
            "CreateTime": .integer(now.timestamp), "MsgType": "text", "Content": .string(text),
        ]
    }
}
