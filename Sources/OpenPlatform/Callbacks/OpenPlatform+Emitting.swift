import Storage

extension OpenPlatform {
    /// Records an event and, when the app has a webhook, puts in its delivery: both with the caller's changes or neither.
    ///
    /// - Parameters:
    ///   - event: What happened.
    ///   - transaction: The transaction that makes it true.
    /// - Throws: What the database throws.
    func emit(_ event: PlatformEvent, in transaction: borrowing WriteTransaction) throws {
        try event.record(in: transaction)
        guard let app = try AppDirectory.find(event.appID, in: transaction.reading),
            let url = app.address(for: .webhook)?.url
        else { return }

        let account = try Account.find(
            openID: event.openID,
            appID: event.appID,
            in: transaction.reading
        )
        let delivery = Delivery(
            appID: event.appID,
            person: account?.key.person,
            kind: .webhook,
            name: event.name.rawValue,
            messageID: event.id,
            body: event.body.text,
            at: event.at,
            url: url,
            state: .waiting(until: event.at)
        )
        try putIn(delivery, in: transaction)
    }

    /// Keeps a delivery, and lets whoever delivers know once it is durable.
    @discardableResult
    func putIn(_ delivery: Delivery, in transaction: borrowing WriteTransaction) throws -> Delivery {
        let kept = try delivery.inserted(in: transaction)
        try Delivery.forgetOld(
            of: delivery.appID,
            keeping: settings.callbacks.keptDeliveries,
            in: transaction
        )
        transaction.afterwards { [deliveryBell] in deliveryBell.send(()) }
        return kept
    }
}
