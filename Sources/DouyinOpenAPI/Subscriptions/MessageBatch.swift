/// How a batch of messages is sent.
public struct MessageBatch: Sendable {
    /// What one template may do.
    public struct Limit: Sendable, Hashable {
        /// How many messages may leave in a second.
        public var perSecond: Double

        /// How many may be under way at once.
        public var atOnce: Int

        /// How many may be sent in this batch; the others become dead letters.
        public var count: Int?

        /// Sets a limit.
        public init(perSecond: Double = 50, atOnce: Int = 8, count: Int? = nil) {
            self.perSecond = perSecond
            self.atOnce = atOnce
            self.count = count
        }
    }

    /// The call that sends.
    public enum Edition: Sendable, Hashable {
        /// `notify_user`, for mini-apps.
        case v2

        /// `notify`, for mini-games.
        case v1
    }

    /// The call that sends.
    public var edition = Edition.v2

    /// What templates may do that have no limit of their own.
    public var usualLimit = Limit()

    /// What single templates may do, by their id.
    public var limits: [String: Limit] = [:]

    /// How often a message is tried in all when the platform says that it may pass later.
    public var attempts = 3

    /// The wait before the second try, in seconds; each later one is twice as long.
    public var firstPause = 1.0

    /// Remembers the messages that were sent, by their idempotency key.
    public var ledger: any MessageLedger

    /// Takes the usual values.
    ///
    /// - Parameter ledger: Remembers what was sent; this process's memory if left out.
    public init(ledger: any MessageLedger = MemoryMessageLedger()) {
        self.ledger = ledger
    }

    func limit(of templateID: String) -> Limit { limits[templateID] ?? usualLimit }
}

/// What became of a batch.
public struct MessageReport: Sendable {
    /// Messages that the platform took.
    public internal(set) var sent: [SubscriptionMessage] = []

    /// Messages whose key the ledger knew, so that they weren't sent again.
    public internal(set) var alreadySent: [SubscriptionMessage] = []

    /// Messages that were not sent, or of which nobody knows.
    public internal(set) var dead: [DeadLetter] = []

    /// A report of nothing.
    public init() {}
}

/// A message that a batch gave up.
public struct DeadLetter: Sendable, Hashable {
    /// Why it was given up.
    public enum Reason: Sendable, Hashable {
        /// The platform refused it.
        case refused(DouyinError)

        /// The answer got lost: the message may have arrived. It is not tried again, because the platform has no key
        /// by which it would know a repetition.
        case uncertain(DouyinError)

        /// The template's limit for this batch was reached.
        case overLimit(count: Int)

        /// The ledger failed, or the task was cancelled, before it was sent.
        case unsent(String)
    }

    /// The message.
    public let message: SubscriptionMessage

    /// Why it was given up.
    public let reason: Reason

    /// How often it was tried.
    public let attempts: Int
}
