import Foundation

/// Something the platform tells an app's server.
public struct WebhookEvent: Sendable, Hashable {
    /// What it is about; events that this list lacks keep their content as text.
    public enum Kind: Sendable, Hashable {
        /// The check of the address; answer with ``WebhookEvent/answer``.
        case verification(challenge: Int)

        /// Somebody allowed or refused messages of a template.
        case subscription(SubscriptionChange)

        /// A message that was taken could not be shown.
        case failedPush(FailedPush)

        /// Any other.
        case other
    }

    /// The platform's name of the event, such as `user_subscribe_action`.
    public let name: String

    /// The app it is for.
    public let appID: String

    /// The person it is about.
    public let openID: String?

    /// What it is about.
    public let kind: Kind

    /// The event's own members, as JSON text.
    public let content: String

    /// The body to answer with, status 200; `nil` when an empty one will do.
    public var answer: String? {
        guard case .verification(let challenge) = kind else { return nil }
        return #"{"challenge":\#(challenge)}"#
    }
}

/// What somebody said to a template (…/subscription-status-push-event).
public struct SubscriptionChange: Sendable, Hashable, Decodable {
    /// The platform's numbers.
    public enum Action: Int, Sendable, Hashable {
        /// Nothing holds any more.
        case none = 0
        /// One message is allowed.
        case oneTimeAccepted = 1
        /// Any number of messages is allowed.
        case longTermAccepted = 2
        /// Messages are refused for good.
        case longTermRefused = 3
        /// The person said no this time.
        case oneTimeRefused = 4
    }

    /// The template.
    public let templateID: String

    /// What the person said; `nil` for a number that is not published.
    public let action: Action?

    /// When, in seconds since 1970.
    public let time: Int

    private enum Key: String, CodingKey {
        case templateID = "msg_id", action = "subscribe_action", time
    }

    /// Reads a change.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        templateID = try fields.text(.templateID) ?? ""
        action = try fields.number(.action).flatMap(Action.init(rawValue:))
        time = try fields.number(.time) ?? 0
    }
}

/// A message that was taken but could not be shown.
public struct FailedPush: Sendable, Hashable, Decodable {
    /// The platform's numbers.
    public enum Reason: Int, Sendable, Hashable {
        /// The parameters are wrong.
        case parameters = 1
        /// The hour's limit is reached.
        case hourlyLimit = 2
        /// The day's limit is reached.
        case dailyLimit = 3
        /// The host app was removed from the phone.
        case uninstalled = 101
        /// The switch in the host app is off.
        case switchedOff = 102
        /// The phone's switch is off.
        case deviceSwitchedOff = 106
    }

    /// The template.
    public let templateID: String

    /// Why; `nil` for a number that is not published.
    public let reason: Reason?

    /// The number itself.
    public let number: Int

    /// When, in seconds since 1970.
    public let time: Int

    private enum Key: String, CodingKey {
        case templateID = "msg_id", reason, time
    }

    /// Reads a failure.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        templateID = try fields.text(.templateID) ?? ""
        number = try fields.number(.reason) ?? 0
        reason = Reason(rawValue: number)
        time = try fields.number(.time) ?? 0
    }
}

extension WebhookEvent: Decodable {
    private enum Key: String, CodingKey {
        case name = "event", appID = "client_key", openID = "from_user_id", content
    }

    private struct Challenge: Decodable {
        let number: Int

        private enum Key: String, CodingKey {
            case number = "challenge"
        }

        init(from decoder: any Decoder) throws {
            let fields = try decoder.container(keyedBy: Key.self)
            number = try fields.number(.number) ?? 0
        }
    }

    /// Reads an event; its content is a text that holds JSON, or in the check of an address an object.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        name = try fields.decode(String.self, forKey: .name)
        appID = try fields.text(.appID) ?? ""
        openID = try fields.filledText(.openID)
        if let challenge = try? fields.decode(Challenge.self, forKey: .content) {
            kind = .verification(challenge: challenge.number)
            content = #"{"challenge":\#(challenge.number)}"#
            return
        }
        content = try fields.text(.content) ?? ""
        kind = Self.kind(name, content)
    }

    private static func kind(_ name: String, _ content: String) -> Kind {
        func read<Value: Decodable>() -> Value? {
            try? JSONDecoder().decode(Value.self, from: Data(content.utf8))
        }
        return switch name {
        case "verify_webhook":
            read().map { (challenge: Challenge) in .verification(challenge: challenge.number) } ?? .other
        case "user_subscribe_action": read().map(Kind.subscription) ?? .other
        case "send_push_failed_event": read().map(Kind.failedPush) ?? .other
        default: .other
        }
    }
}
