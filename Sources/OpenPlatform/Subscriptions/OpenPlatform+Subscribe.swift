import Storage

extension OpenPlatform {
    /// The templates that the dialog of `tt.requestSubscribeMessage` has rows for.
    ///
    /// - Parameter request: The call; its answers don't matter.
    /// - Returns: The templates, none when every choice was kept, or the first refusal of ``SubscribeRule``.
    /// - Throws: What the database throws.
    package func templatesToAsk(for request: SubscribeRequest) throws -> Result<[Template], SubscribeRefusal>
    {
        let facts = try database.read { try SubscribeFacts(request, in: $0) }
        return request.admitted(facts, settings.subscriptionLimits)
            .map { templates in
                templates.filter { SubscribeStep.asks(for: $0, before: facts.subscriptions[$0.id]) }
            }
    }

    /// Answers `tt.requestSubscribeMessage`, and tells the app's server what changed.
    ///
    /// An accepted one-time template allows one more message, an accepted long-term one any number. Refusing is a
    /// success like any other (…/request-subscribe-message).
    ///
    /// - Parameter request: The call with the person's answers.
    /// - Returns: What the app is told, without the rows that weren't ticked, or the first refusal of ``SubscribeRule``.
    /// - Throws: What the database throws.
    package func subscribe(
        _ request: SubscribeRequest
    ) throws -> Result<[SubscribeOutcome], SubscribeRefusal> {
        let now = clock.now()
        return try database.decide { transaction in
            let facts = try SubscribeFacts(request, in: transaction.reading)
            switch request.admitted(facts, settings.subscriptionLimits) {
            case .failure(let refusal): return .failure(refusal)
            case .success(let templates):
                return .success(
                    try templates.compactMap { template in
                        try settle(
                            template,
                            facts.subscriptions[template.id],
                            request,
                            at: now,
                            in: transaction
                        )
                    }
                )
            }
        }
    }

    private func settle(
        _ template: Template,
        _ before: Subscription?,
        _ request: SubscribeRequest,
        at now: PlatformInstant,
        in transaction: borrowing WriteTransaction
    ) throws -> SubscribeOutcome? {
        let step = SubscribeStep.make(
            template,
            before: before,
            answer: request.answers[template.id],
            keepsAnswer: request.keepsAnswers,
            ceiling: settings.subscriptionLimits.oneTimeCeiling
        )
        guard let step else { return nil }

        if let after = step.subscription, after != before {
            try after.save(template.id, of: request.account, in: transaction)
        }
        if let action = step.action {
            try tell(action, of: template.id, request.account, at: now, in: transaction)
        }
        let ticked = step.subscription?.reminderWays ?? []
        let isWelcome = [.accept, .repeat, .limit].contains(step.status)
        return SubscribeOutcome(
            templateID: template.id,
            status: step.status,
            isKept: step.subscription?.isKept ?? false,
            reminders: template.reminderWays.map {
                SubscribeOutcome.Reminder(way: $0, isAccepted: isWelcome && ticked.contains($0))
            }
        )
    }

    /// Records what the app's server is to be told about a subscription.
    func tell(
        _ action: SubscribeAction,
        of templateID: String,
        _ account: AccountKey,
        at now: PlatformInstant,
        in transaction: borrowing WriteTransaction
    ) throws {
        let content: JSONValue = [
            "msg_id": .string(templateID), "time": .integer(now.timestamp),
            "subscribe_action": .integer(action.rawValue),
        ]
        try emit(event(.userSubscribeAction, of: account, content: content, at: now), in: transaction)
    }
}
