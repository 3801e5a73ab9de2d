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

extension SubscribeConsent {
    /// A dialog with a row for each template.
    init(appName: String, asking templates: [Template]) {
        self.appName = appName
        rows = templates.map { template in
            Row(
                id: template.id,
                title: template.title,
                keywords: template.keywords,
                isLongTerm: template.kind == .longTerm,
                reminders: template.reminderWays.filter { $0 != .messageNotice }
                    .map { Reminder(way: $0.rawValue, isTicked: $0 == .feed) }
            )
        }
    }

    /// What an answer says to the rows that are ticked.
    ///
    /// - Parameter answer: Accept or reject, perhaps with `ticked` and `reminders`.
    /// - Returns: The answers by template; rows that are not ticked have none.
    func answers(in answer: Answer) -> [String: SubscribeAnswer] {
        let ticked = answer.fields["ticked"]?.array?.compactMap(\.string)
        let choice: Subscription.Choice = answer.choice == .accept ? .accept : .reject
        let answers = rows.filter { ticked?.contains($0.id) ?? true }
            .map { row in
                let ways = answer.fields["reminders"]?[row.id]?.array?.compactMap(\.string)
                return (row.id, SubscribeAnswer(choice, reminderWays: row.ways(ticked: ways)))
            }
        return Dictionary(answers) { first, _ in first }
    }
}

extension SubscribeConsent.Row {
    /// The message itself, and the ways that are ticked.
    fileprivate func ways(ticked: [String]?) -> Set<Template.ReminderWay> {
        let words = ticked ?? reminders.filter(\.isTicked).map(\.way)
        return Set(words.compactMap(Template.ReminderWay.init(rawValue:)) + [.messageNotice])
    }

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
