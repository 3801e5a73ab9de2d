/// An account that somebody may follow, from inside an app.
package struct FollowRequest: Sendable, Hashable {
    /// Which of the app's accounts is meant.
    package enum Target: Sendable, Hashable {
        /// The Toutiao account that is bound to the app.
        case official

        /// The Douyin account with an `awemeId`; `nil` is the ordinary one that is bound to the app.
        case aweme(String?)
    }

    /// The app, the person and the host app.
    package let account: AccountKey

    /// Which of the app's accounts is meant.
    package let target: Target

    /// Describes a question about an account.
    package init(account: AccountKey, target: Target) {
        self.account = account
        self.target = target
    }
}

/// An account, and whether the person follows it.
package struct FollowState: Sendable, Hashable {
    /// The account.
    package let target: PublicAccount

    /// Whether the person follows it.
    package let isFollowed: Bool
}
