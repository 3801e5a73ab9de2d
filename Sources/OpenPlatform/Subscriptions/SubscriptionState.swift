import Storage

/// What people said to templates, and what they were sent, as a part of a scenario.
package struct SubscriptionState: Sendable, Hashable {
    /// What somebody said to a template.
    struct Answer: Sendable, Hashable {
        let account: AccountKey
        let templateID: String
        let subscription: Subscription
    }

    var answers: [Answer] = []

    /// The accounts that turned all messages of an app off.
    var muted: [AccountKey] = []

    /// Oldest first.
    var messages: [Mail] = []

    /// Nobody said or got anything.
    package init() {}

    var isEmpty: Bool { answers.isEmpty && muted.isEmpty && messages.isEmpty }
}

extension SubscriptionState {
    init(in transaction: borrowing ReadTransaction) throws {
        answers = try Subscription.all(in: transaction)
        muted = try Subscription.muted(in: transaction)
        messages = try Message.all(in: transaction)
    }

    /// Adds everything to tables that hold the apps, the templates and the people.
    func insert(in transaction: borrowing WriteTransaction) throws {
        for answer in answers {
            try answer.subscription.save(answer.templateID, of: answer.account, in: transaction)
        }
        for account in muted { try Subscription.setMuted(true, account, in: transaction) }
        for mail in messages { try mail.message.insert(to: mail.account, in: transaction) }
    }
}
