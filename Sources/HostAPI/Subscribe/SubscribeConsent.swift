package import OpenPlatform

/// The dialog of `tt.requestSubscribeMessage`.
///
/// The answer is accept or reject, with `ticked` (ids; all that are ticked at first if left out), `reminders` (id to
/// the ticked ways) and `always` (bool): keep these choices and do not ask again.
package struct SubscribeConsent: Sendable, Hashable {
    /// One template.
    package struct Row: Sendable, Hashable {
        /// The template.
        package let id: String
        /// Its title.
        package let title: String
        /// The keywords of its message, as an example of it.
        package let keywords: [String]
        /// Whether one yes allows any number of messages.
        package let isLongTerm: Bool
        /// The ways of being reminded that it has besides the message itself.
        package let reminders: [Reminder]
    }

    /// A way of being reminded.
    package struct Reminder: Sendable, Hashable {
        /// The way, in the platform's word.
        package let way: String
        /// Whether it is ticked at first.
        package let isTicked: Bool
    }

    /// The app that asks.
    package let appName: String
    /// One to three templates, all ticked at first.
    package let rows: [Row]

    /// The members in messages.
    package var members: JSONObject {
        ["app_name": .string(appName), "templates": .array(rows.map(\.json))]
    }
}

extension SubscribeConsent.Row {
    fileprivate var json: JSONValue {
        [
            "template_id": .string(id), "title": .string(title),
            "keywords": .array(keywords.map(JSONValue.string)),
            "kind": isLongTerm ? "long_term" : "one_time", "is_ticked": true,
            "reminders": .array(
                reminders.map { ["way": .string($0.way), "is_ticked": .bool($0.isTicked)] }
            ),
        ]
    }
}
