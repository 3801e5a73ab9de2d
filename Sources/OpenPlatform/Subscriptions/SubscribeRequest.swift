/// What `tt.requestSubscribeMessage` asks for, and what the person says to it.
package struct SubscribeRequest: Sendable, Hashable {
    /// The app, the person and the host app.
    package let account: AccountKey

    /// The templates in the app's order.
    package let templateIDs: [String]

    /// What the person said to the templates whose row is ticked.
    package let answers: [String: SubscribeAnswer]

    /// Whether the person ticked "always keep these choices, do not ask again".
    package let keepsAnswers: Bool

    /// Describes a call.
    ///
    /// - Parameters:
    ///   - account: The app, the person and the host app.
    ///   - templateIDs: The templates; one that is named twice counts once.
    ///   - answers: What the person said, by template; none while nobody has been asked.
    ///   - keepsAnswers: Whether the dialog shall not ask for these templates again.
    package init(
        account: AccountKey,
        templateIDs: [String],
        answers: [String: SubscribeAnswer] = [:],
        keepsAnswers: Bool = false
    ) {
        var seen: Set<String> = []
        self.account = account
        self.templateIDs = templateIDs.filter { seen.insert($0).inserted }
        self.answers = answers
        self.keepsAnswers = keepsAnswers
    }
}

/// What a person says to one row of the dialog.
package struct SubscribeAnswer: Sendable, Hashable {
    /// Whether messages are welcome.
    package let choice: Subscription.Choice

    /// The ways that are ticked; those the template doesn't have count for nothing.
    package let reminderWays: Set<Template.ReminderWay>

    /// Says yes or no.
    ///
    /// - Parameters:
    ///   - choice: Whether messages are welcome.
    ///   - reminderWays: The ticked ways; banners only when somebody ticks them (…/notify-user-v2).
    package init(
        _ choice: Subscription.Choice,
        reminderWays: Set<Template.ReminderWay> = [.messageNotice, .feed]
    ) {
        self.choice = choice
        self.reminderWays = reminderWays
    }
}

/// What `tt.requestSubscribeMessage` tells the app about one template.
package struct SubscribeOutcome: Sendable, Hashable {
    /// How it ended, by the platform's words.
    package enum Status: String, Sendable, Hashable {
        /// The person agreed.
        case accept

        /// The person refused, now or for good.
        case reject

        /// The long-term template was accepted before.
        case `repeat`

        /// The person has agreed to as many messages of the one-time template as is possible.
        case limit

        /// The platform forbids the template; newer base libraries say `fail`.
        case ban
    }

    /// A way of being reminded, and whether the person ticked it.
    package struct Reminder: Sendable, Hashable {
        /// The way.
        package let way: Template.ReminderWay

        /// Whether it is ticked.
        package let isAccepted: Bool
    }

    /// The template.
    package let templateID: String

    /// How it ended.
    package let status: Status

    /// Whether the dialog doesn't ask for the template again.
    package let isKept: Bool

    /// The ways that the template has.
    package let reminders: [Reminder]
}
