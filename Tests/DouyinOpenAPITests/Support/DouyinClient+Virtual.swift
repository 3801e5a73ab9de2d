import DouyinOpenAPI
import Logging

extension DouyinClient {
    /// A client that lives in virtual time.
    static func virtual(
        _ time: VirtualTime,
        _ transport: any DouyinTransport,
        secret: AppSecret = "right",
        store: any TokenStore = MemoryTokenStore(),
        seed: UInt64 = 1
    ) -> DouyinClient {
        let random = SeededRandom(seed)
        return DouyinClient(
            app: "tt1",
            secret: secret,
            environment: .quaver("http://quaver"),
            options: DouyinOptions(
                tokenStore: store,
                transport: transport,
                logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
                clock: time.clock,
                random: { random.fraction() }
            )
        )
    }

    /// A call that needs an access token.
    func callOnce() async throws(DouyinError) {
        try await notifyV1(SubscriptionMessage(templateID: "MSG-a", to: "amy", data: [:]))
    }
}
