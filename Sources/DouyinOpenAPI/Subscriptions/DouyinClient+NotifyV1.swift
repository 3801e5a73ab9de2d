extension DouyinClient {
    /// Sends a subscription message by the older call: `notify`, v1.
    ///
    /// The page of mini-apps says it ended on 2024-07-01; that of mini-games is current.
    ///
    /// - Parameter message: The message; its ways don't count.
    /// - Throws: ``DouyinError``.
    public func notifyV1(_ message: SubscriptionMessage) async throws(DouyinError) {
        var body: [String: WireValue] = [
            "app_id": .text(appID), "tpl_id": .text(message.templateID), "open_id": .text(message.openID),
            "data": .object(message.data.mapValues(WireValue.text)),
        ]
        body["page"] = message.page.map(WireValue.text)
        let call = Call<Nothing>(
            name: "notify",
            host: .legacy,
            path: "/api/apps/subscribe_notification/developer/v1/notify",
            envelope: .legacyV2,
            credential: .bodyAccessToken,
            body: body
        )
        _ = try await exchange(call)
    }
}
