/// Numbers that the platform does not publish, or that its sources disagree on.
package struct PlatformSettings: Sendable, Hashable {
    /// Seconds that login codes and anonymous codes live.
    ///
    /// 300 by the current `tt.login` page, 180 by the pages of 2020 and of mini-games.
    package var codeLife: Double = 300

    /// Seconds that codes of the phone-number button live (phone-number page: five minutes).
    package var phoneCodeLife: Double = 300

    /// Whether an app must have the capability `phone` before it may ask for phone numbers.
    ///
    /// The newest page asks for none; older ones and developers' reports tell of an application.
    package var phoneNeedsCapability = false

    /// Seconds a session lives after its last use; unpublished.
    package var sessionLife: Double = 7 * 86_400

    /// Seconds an access token lives (get-access-token page).
    package var tokenLife: Double = 7_200

    /// Seconds a token still lives after a newer one was issued (get-access-token page: at most five minutes).
    package var replacedTokenLife: Double = 300

    /// How often an app may call the endpoints that count.
    package var callLimits = CallLimits()

    /// Whether a person has one union id in all host apps.
    ///
    /// The code2session page says it differs by host app and developer, the unique-id guide only by developer.
    package var unionIDSpansHostApps = false

    /// How much a mini-app may keep on a device.
    package var storageLimits = StorageLimits()

    /// How much a mini-app may keep in files.
    package var fileLimits = FileLimits()

    /// How patiently developers' servers are told what happened.
    package var callbacks = CallbackSettings()

    /// How much and to whom subscription messages go.
    package var subscriptionLimits = SubscriptionLimits()

    /// How much apps' servers may keep for a person.
    package var userStorageLimits = UserStorageLimits()

    /// How far links reach.
    package var linkLimits = LinkLimits()

    /// What the content checks find; the platform's models are its own.
    package var contentRules = ContentRules()

    /// Starts from the defaults.
    package init() {}
}
