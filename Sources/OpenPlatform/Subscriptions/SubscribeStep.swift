/// What a call of `tt.requestSubscribeMessage` comes to for one template.
struct SubscribeStep: Sendable, Hashable {
    let status: SubscribeOutcome.Status

    /// The subscription from now on; `nil` when there still is none.
    let subscription: Subscription?

    /// What the app's server is told; `nil` when nothing happened.
    var action: SubscribeAction?

    /// Whether the dialog has a row for a template: it is allowed, switched on, and not settled before.
    static func asks(for template: Template, before: Subscription?) -> Bool {
        guard template.state != .banned else { return false }
        guard let before else { return true }
        return before.isOn && !before.isKept && !before.isStanding(for: template.kind)
    }

    /// Decides without looking anything up.
    ///
    /// A refusal ends a long-term permission; what was agreed to one by one stays agreed to (inferred).
    ///
    /// - Parameters:
    ///   - template: The template.
    ///   - before: What the person said to it before.
    ///   - answer: What the person says now; `nil` when the row isn't ticked or there was none.
    ///   - keepsAnswer: Whether the dialog shall not ask again.
    ///   - ceiling: How many messages of a one-time template may be agreed to in advance.
    /// - Returns: The step; `nil` when the app isn't told about the template.
    static func make(
        _ template: Template,
        before: Subscription?,
        answer: SubscribeAnswer?,
        keepsAnswer: Bool,
        ceiling: Int
    ) -> SubscribeStep? {
        if template.state == .banned { return SubscribeStep(status: .ban, subscription: before) }
        if let before, !before.isOn { return SubscribeStep(status: .reject, subscription: before) }
        if let before, before.isKept { return before.repeated(for: template.kind, ceiling: ceiling) }
        if let before, before.isStanding(for: template.kind), answer?.choice != .reject {
            return SubscribeStep(status: .repeat, subscription: before)
        }
        guard let answer else { return nil }

        var after = before ?? Subscription(choice: answer.choice)
        after.choice = answer.choice
        after.isKept = keepsAnswer
        if answer.choice == .accept {
            after.reminderWays = template.reminderWays.filter(answer.reminderWays.contains)
        }
        return after.settled(for: template.kind, ceiling: ceiling)
    }
}

extension Subscription {
    /// Whether it is a long-term permission in force.
    fileprivate func isStanding(for kind: Template.Kind) -> Bool {
        kind == .longTerm && choice == .accept
    }

    /// What a kept choice comes to once more; only one more message is news.
    fileprivate func repeated(for kind: Template.Kind, ceiling: Int) -> SubscribeStep {
        switch (kind, choice) {
        case (.longTerm, .accept): SubscribeStep(status: .repeat, subscription: self)
        case (_, .reject): SubscribeStep(status: .reject, subscription: self)
        case (.oneTime, .accept): settled(for: kind, ceiling: ceiling)
        }
    }

    /// What a choice that was just made comes to.
    fileprivate func settled(for kind: Template.Kind, ceiling: Int) -> SubscribeStep {
        switch (kind, choice) {
        case (.longTerm, .accept):
            return SubscribeStep(status: .accept, subscription: self, action: .longTermAccepted)
        case (.longTerm, .reject):
            return SubscribeStep(status: .reject, subscription: self, action: .longTermRejected)
        case (.oneTime, .reject):
            return SubscribeStep(status: .reject, subscription: self, action: .oneTimeRejected)
        case (.oneTime, .accept):
            guard quota < ceiling else { return SubscribeStep(status: .limit, subscription: self) }
            var after = self
            after.quota += 1
            return SubscribeStep(status: .accept, subscription: after, action: .oneTimeAccepted)
        }
    }
}
