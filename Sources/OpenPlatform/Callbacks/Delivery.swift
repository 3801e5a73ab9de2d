/// Something that a developer's server is told: what is sent, and how far it has come.
package struct Delivery: Sendable, Hashable {
    /// What sort of request it is.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        /// An event, posted to the app's webhook.
        case webhook

        /// The question whether a webhook is the developer's, asked once.
        case webhookCheck = "webhook_check"

        /// What a person wrote to the app, posted to its message address.
        case message = "message_push"

        /// The question whether a message address is the developer's, asked once.
        case messageCheck = "message_push_check"
    }

    /// How far it has come.
    package enum State: Sendable, Hashable {
        /// It is sent, first or again, when this moment comes.
        case waiting(until: PlatformInstant)

        /// It was sent and not answered yet.
        case underWay

        /// The server took it.
        case delivered

        /// The server didn't take it, and nobody will try again.
        case failed
    }

    /// Its place among all deliveries, from 1; given when it is kept.
    package internal(set) var number = 0

    /// The app whose server is told.
    package let appID: String

    /// The person it is about, where it is about one.
    package let person: String?

    /// What sort of request it is.
    package let kind: Kind

    /// The name of the event, or the type of the message.
    package let name: String

    /// Names it for good: repetitions carry it again, so that a server can tell them.
    package let messageID: String

    /// What is told: JSON, or the words to echo in the check of a message address.
    package let body: String

    /// When it came about.
    package let at: PlatformInstant

    /// Where it is sent, or was sent last.
    package internal(set) var url: String

    /// How often it was sent and the end of it seen, since it was first put in or replayed.
    package internal(set) var attempts = 0

    /// How far it has come.
    package internal(set) var state: State

    /// What the server answered last.
    package internal(set) var status: Int?

    /// Why the last attempt was for nothing, `nil` when it was not.
    package internal(set) var fault: Explanation?

    /// Why an attempt was for nothing, as it is kept.
    package struct Explanation: Sendable, Hashable {
        /// What went wrong.
        package let reason: Phrase

        /// What to change.
        package let fix: Phrase
    }
}
