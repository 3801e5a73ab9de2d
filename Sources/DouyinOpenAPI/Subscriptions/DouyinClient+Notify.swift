extension DouyinClient {
    /// Sends a subscription message: `notify_user`, v2 (…/subscribe-notification/notify-user-v2).
    ///
    /// - Parameter message: The message.
    /// - Throws: ``DouyinError``, among others with ``DouyinError/Code/notSubscribed``.
    public func notify(_ message: SubscriptionMessage) async throws(DouyinError) {
        var body: [String: WireValue] = [
            "msg_id": .text(message.templateID), "open_id": .text(message.openID),
            "data": .object(message.data.mapValues(WireValue.text)),
        ]
        body["page"] = message.page.map(WireValue.text)
        body["notify_type"] = message.ways.map { ways in
            .list(ways.map(\.rawValue).sorted().map(WireValue.number))
        }
        let call = Call<Nothing>(
            name: "notify_user",
            host: .open,
            path: "/api/notification/v2/subscription/notify_user/",
            envelope: .open,
            credential: .clientHeader,
            body: body
        )
        _ = try await exchange(call)
    }
}
