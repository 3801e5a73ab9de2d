/// How patiently the platform tells developers' servers what happened.
package struct CallbackSettings: Sendable, Hashable {
    /// Real seconds in which a server must answer an event (…/webhooks/summarize).
    package var webhookTimeout: Double = 5

    /// Real seconds in which a server must answer a person's message (…/message-push-customer-service).
    package var messageTimeout: Double = 2

    /// Platform seconds before each repetition; their number is how often one is repeated.
    ///
    /// Both pages say three times; the waits are "a few seconds" for messages and unpublished for events.
    package var retryWaits: [Double] = [3, 3, 3]

    /// How many deliveries an app's log keeps; the oldest that are over are forgotten.
    package var keptDeliveries = 1_000

    /// How many characters a person can write in one message; unpublished.
    package var longestMessage = 2_000

    /// Starts from the defaults.
    package init() {}

    /// The real seconds in which a request of a kind must be answered.
    package func timeout(of kind: Delivery.Kind) -> Double {
        switch kind {
        case .webhook, .webhookCheck: webhookTimeout
        case .message, .messageCheck: messageTimeout
        }
    }

    /// The platform seconds before each repetition of a kind; a check is never repeated.
    package func waits(of kind: Delivery.Kind) -> [Double] {
        switch kind {
        case .webhook, .message: retryWaits
        case .webhookCheck, .messageCheck: []
        }
    }
}
