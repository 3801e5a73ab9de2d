import Storage

/// What became of a subscription message.
package struct PushReceipt: Sendable, Hashable {
    /// Whom it was for.
    package let account: AccountKey

    /// Why it isn't shown; `nil` when it arrived.
    package let failure: PushFailure?

    /// What arrived.
    package var message: Message?
}

extension OpenPlatform {
    /// Answers the endpoints that send subscription messages.
    ///
    /// The message is stored and the permission of a one-time template spent in one transaction. A message that the
    /// person's switches hide is accepted all the same, and the app's server told (…/subscription-push-event).
    ///
    /// - Parameter request: What the server sent.
    /// - Returns: What became of the message, or the first refusal in the order of ``PushRule``.
    /// - Throws: What the database throws.
    package func push(_ request: PushRequest) throws -> Result<PushReceipt, PushRefusal> {
        let content: PushContent
        switch request.content {
        case .success(let right): content = right
        case .failure(let refusal): return .failure(refusal)
        }
        let now = clock.now()
        let result = try database.decide { transaction -> Result<PushReceipt, PushRefusal> in
            let facts = try facts(about: request, at: now, in: transaction.reading)
            switch PushDecision.make(request, content, facts, settings.subscriptionLimits, at: now) {
            case .failure(let refusal): return .failure(refusal)
            case .success(.unseen(let account, let failure)):
                try tell(failure, of: request, account, at: now, in: transaction)
                return .success(PushReceipt(account: account, failure: failure))
            case .success(.arrives(let account, let ways, let spendsQuota)):
                if spendsQuota, try !Subscription.spend(request.templateID, of: account, in: transaction) {
                    return .failure(.spent)
                }
                let message = Message(of: request.templateID, content, ways: ways, at: now)
                try message.insert(to: account, in: transaction)
                return .success(PushReceipt(account: account, failure: nil, message: message))
            }
        }
        if case .success(let receipt) = result, let message = receipt.message {
            mail.send(Mail(account: receipt.account, message: message))
        }
        return result
    }

    private func facts(
        about request: PushRequest,
        at now: PlatformInstant,
        in transaction: borrowing ReadTransaction
    ) throws -> PushFacts {
        var facts = PushFacts()
        facts.template = try Template.find(request.templateID, of: request.appID, in: transaction)
        facts.account = try Account.find(openID: request.openID, appID: request.appID, in: transaction)?.key
        guard let account = facts.account else { return facts }

        facts.subscription = try Subscription.find(request.templateID, of: account, in: transaction)
        facts.isMuted = try Subscription.isMuted(account, in: transaction)
        facts.lastMessageAt = try Message.last(to: account, in: transaction)
        facts.recentMessages = try Message.count(
            of: request.templateID,
            to: account,
            after: now + -settings.subscriptionLimits.longTermSeconds,
            in: transaction
        )
        return facts
    }

    private func tell(
        _ failure: PushFailure,
        of request: PushRequest,
        _ account: AccountKey,
        at now: PlatformInstant,
        in transaction: borrowing WriteTransaction
    ) throws {
        let content: JSONValue = [
            "msg_id": .string(request.templateID), "time": .integer(now.timestamp),
            "reason": .integer(failure.rawValue),
        ]
        try emit(event(.sendPushFailed, of: account, content: content, at: now), in: transaction)
    }
}

extension Message {
    fileprivate init(of templateID: String, _ content: PushContent, ways: [Way], at now: PlatformInstant) {
        self.init(templateID: templateID, data: content.data, page: content.page, ways: ways, at: now)
    }
}
