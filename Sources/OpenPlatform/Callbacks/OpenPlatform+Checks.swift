import Storage

/// Which of an app's addresses is checked.
package enum CallbackCheck: Sendable, Hashable {
    /// Where events go: it must answer a challenge.
    case webhook

    /// Where people's messages go: it must echo what it is sent.
    case messagePush

    var kind: Delivery.Kind {
        switch self {
        case .webhook: .webhookCheck
        case .messagePush: .messageCheck
        }
    }
}

extension OpenPlatform {
    /// Asks whether an address is the developer's, as the console does when it is saved.
    ///
    /// The question is in the log from now on; whoever calls sends it and settles it, and it is never repeated.
    ///
    /// - Parameters:
    ///   - address: Which address.
    ///   - appID: Whose.
    /// - Returns: The question to send, or why there is none.
    /// - Throws: What the database throws.
    package func beginCheck(
        of address: CallbackCheck,
        appID: String
    ) throws -> Result<DueDelivery, CallbackRefusal> {
        let now = clock.now()
        return try database.decide { transaction in
            guard let app = try AppDirectory.find(appID, in: transaction.reading) else {
                return .failure(.unknownApp(appID))
            }
            guard let url = app.address(for: address.kind)?.url else {
                return .failure(.noAddress(address.kind))
            }
            let check = question(address, to: app, at: url, now)
            return .success(try take(try putIn(check, in: transaction), in: transaction))
        }
    }

    private func question(
        _ address: CallbackCheck,
        to app: App,
        at url: String,
        _ now: PlatformInstant
    ) -> Delivery {
        let (name, body) =
            switch address {
            case .webhook: ("verify_webhook", challenge(for: app).text)
            case .messagePush: ("echostr", Alphabet.base62.text(random(16)))
            }
        return Delivery(
            appID: app.id,
            person: nil,
            kind: address.kind,
            name: name,
            messageID: Alphabet.hexadecimal.text(random(32)),
            body: body,
            at: now,
            url: url,
            state: .underWay
        )
    }

    /// The only event whose content is an object (…/webhooks/summarize).
    private func challenge(for app: App) -> JSONValue {
        let number = random(4).reduce(0) { $0 << 8 | Int($1) }
        return [
            "event": "verify_webhook", "client_key": .string(app.id),
            "content": ["challenge": .integer(number)],
        ]
    }
}
