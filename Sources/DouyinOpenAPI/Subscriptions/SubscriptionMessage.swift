/// A subscription message to one person.
public struct SubscriptionMessage: Sendable, Hashable {
    /// A way of telling the person, in the platform's numbers.
    public enum Way: Int, Sendable, Hashable, CaseIterable {
        /// A banner at once.
        case push = 1

        /// A letter in the app's inbox.
        case inbox = 2
    }

    /// The template of the app, `MSG…`.
    public var templateID: String

    /// The person in this app and host app.
    public var openID: String

    /// The template's keywords with this message's values.
    public var data: [String: String]

    /// The page that a tap opens, with its query.
    public var page: String?

    /// The ways, as the template has them if left out; the older call knows none.
    public var ways: Set<Way>?

    /// Names the message for good, so that a batch that is run again doesn't send it twice; `nil` never counts as sent.
    public var idempotencyKey: String?

    /// Writes a message.
    ///
    /// - Parameters:
    ///   - templateID: The template.
    ///   - openID: The person.
    ///   - data: Keywords and values.
    ///   - page: The page that a tap opens.
    ///   - ways: The ways of telling.
    ///   - idempotencyKey: Names the message for good.
    public init(
        templateID: String,
        to openID: String,
        data: [String: String],
        page: String? = nil,
        ways: Set<Way>? = nil,
        idempotencyKey: String? = nil
    ) {
        self.templateID = templateID
        self.openID = openID
        self.data = data
        self.page = page
        self.ways = ways
        self.idempotencyKey = idempotencyKey
    }
}
