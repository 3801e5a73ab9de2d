/// What somebody last said to a template, in one app and host app.
package struct Subscription: Sendable, Hashable {
    /// Whether messages of the template are welcome.
    package enum Choice: String, Sendable, Hashable, CaseIterable {
        /// They are.
        case accept

        /// They are not.
        case reject
    }

    /// What the dialog last came to.
    package var choice: Choice

    /// How many messages of a one-time template may still be sent; always 0 for a long-term one.
    package var quota = 0

    /// Whether the choice is kept: the dialog doesn't ask for this template again.
    package var isKept = false

    /// The template's switch on the app's settings page.
    package var isOn = true

    /// The ways that were ticked when the template was accepted.
    package var reminderWays: [Template.ReminderWay] = []

    /// What the platform calls the state in events, and in answers about it (…/subscription-status-push-event).
    package func action(for kind: Template.Kind) -> SubscribeAction {
        switch (kind, isOn ? choice : .reject) {
        case (.oneTime, .accept): quota > 0 ? .oneTimeAccepted : .nothing
        case (.oneTime, .reject): isOn && quota > 0 ? .oneTimeAccepted : .oneTimeRejected
        case (.longTerm, .accept): .longTermAccepted
        case (.longTerm, .reject): .longTermRejected
        }
    }
}

/// What happened to a subscription, by the platform's numbers.
package enum SubscribeAction: Int, Sendable, Hashable {
    /// None is there.
    case nothing = 0

    /// One more message of a one-time template is allowed.
    case oneTimeAccepted = 1

    /// Messages of a long-term template are allowed.
    case longTermAccepted = 2

    /// Messages of a long-term template are not allowed.
    case longTermRejected = 3

    /// A message of a one-time template was refused.
    case oneTimeRejected = 4
}
