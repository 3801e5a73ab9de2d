/// How much and to whom subscription messages go; the platform publishes the time between two messages only.
package struct SubscriptionLimits: Sendable, Hashable {
    /// The host apps whose dialog asks for subscriptions.
    ///
    /// The head of the page names Toutiao and Douyin, its error table Douyin Lite besides; an older page only Douyin.
    package var hostApps: Set<HostApp> = [.douyin, .douyinLite, .toutiao]

    /// Templates that one call of `tt.requestSubscribeMessage` may name (…/request-subscribe-message).
    package var templatesPerCall = 3

    /// Messages of a one-time template that a person may have agreed to in advance; unpublished.
    package var oneTimeCeiling = 10

    /// Seconds between two messages of an app to one account (…/developer/v1/notify).
    package var secondsBetweenMessages = 1.0

    /// Messages of a long-term template that an account gets within ``longTermSeconds``; a third party's number.
    package var longTermMessages = 8

    /// The seconds that ``longTermMessages`` counts in; a third party's number.
    package var longTermSeconds = 30 * 86_400.0

    /// Whether only templates whose choice was kept appear on an app's settings page.
    ///
    /// The page of `tt.requestSubscribeMessage` says all that were ever asked about, an older text only these.
    package var listsOnlyKept = false

    /// Words that make a message violate the rules; the platform doesn't publish its own.
    package var forbiddenWords = ["色情", "赌博", "毒品"]

    /// Starts from the defaults.
    package init() {}
}
