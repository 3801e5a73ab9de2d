/// A form of message that an app may send to people who allowed it.
package struct Template: Sendable, Hashable {
    /// How long a permission lasts.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        /// One message for each time somebody agrees.
        case oneTime = "one_time"

        /// Any number of messages, at a limited rate, until somebody takes the permission back.
        case longTerm = "long_term"
    }

    /// Whether messages may be sent.
    package enum State: String, Sendable, Hashable, CaseIterable {
        /// They may.
        case on

        /// The app's owner has put the template away.
        case off

        /// The platform forbids it.
        case banned
    }

    /// A way in which people notice a message (tt.requestSubscribeMessage, `reminderType`).
    package enum ReminderWay: String, Sendable, Hashable, CaseIterable {
        /// A line among the notices of the host app; every template has it.
        case messageNotice = "message_notice"

        /// A card in the home feed; the platform approves templates for it.
        case feed

        /// A banner over whatever is on the screen; the platform approves templates for it.
        case push
    }

    /// Names it within its app; `MSG` and digits on the real platform, any text here.
    package var id: String

    /// The heading of its messages.
    package var title: String

    /// How long a permission lasts.
    package var kind: Kind

    /// The names of the values that a message fills in; a template without any takes all names.
    package var keywords: [String]

    /// The ways that the platform approved.
    package var reminderWays: [ReminderWay]

    /// Whether messages may be sent.
    package var state: State

    /// Whether it tells of a new version of the app; such a template is asked for alone.
    package var tellsOfVersions: Bool

    /// Makes a template that is in use.
    ///
    /// - Parameters:
    ///   - id: The id.
    ///   - title: The heading, the id when left out.
    ///   - kind: How long a permission lasts.
    ///   - keywords: The names of the values.
    ///   - reminderWays: The ways that the platform approved.
    ///   - state: Whether messages may be sent.
    ///   - tellsOfVersions: Whether it tells of a new version of the app.
    package init(
        id: String,
        title: String? = nil,
        kind: Kind = .oneTime,
        keywords: [String] = [],
        reminderWays: [ReminderWay] = [.messageNotice],
        state: State = .on,
        tellsOfVersions: Bool = false
    ) {
        self.id = id
        self.title = title ?? id
        self.kind = kind
        self.keywords = keywords
        self.reminderWays = reminderWays
        self.state = state
        self.tellsOfVersions = tellsOfVersions
    }
}
