extension DouyinClient {
    /// Sends many messages, each template within its limit, and says what became of each.
    ///
    /// Refusals that may pass are tried again; all others become dead letters, so one bad message stops nobody.
    ///
    /// - Parameters:
    ///   - messages: The messages.
    ///   - batch: Limits, tries and the ledger.
    /// - Returns: Which messages were sent, and which were not and why.
    public func notify(
        _ messages: [SubscriptionMessage],
        batch: MessageBatch = MessageBatch()
    ) async -> MessageReport {
        let lanes = Dictionary(grouping: messages, by: \.templateID)
        return await withTaskGroup(of: MessageReport.self) { group in
            for (templateID, lane) in lanes {
                group.addTask { await self.send(lane, within: batch.limit(of: templateID), of: batch) }
            }
            return await group.reduce(into: MessageReport()) { $0.add($1) }
        }
    }

    /// Sends the messages of one template: so many at once, and so many a second.
    private func send(
        _ lane: [SubscriptionMessage],
        within limit: MessageBatch.Limit,
        of batch: MessageBatch
    ) async -> MessageReport {
        let allowed = min(limit.count ?? lane.count, lane.count)
        var report = MessageReport()
        report.dead = lane[allowed...]
            .map { DeadLetter(message: $0, reason: .overLimit(count: allowed), attempts: 0) }
        await withTaskGroup(of: Outcome.self) { group in
            var next = options.clock.now()
            for (place, message) in lane[..<allowed].enumerated() {
                if place >= max(1, limit.atOnce), let outcome = await group.next() { report.add(outcome) }
                let wait = next - options.clock.now()
                if wait > 0 { try? await options.clock.sleep(wait) }
                next = max(next, options.clock.now()) + 1 / max(limit.perSecond, 0.001)
                group.addTask { await self.deliver(message, of: batch) }
            }
            for await outcome in group { report.add(outcome) }
        }
        return report
    }

    private func deliver(_ message: SubscriptionMessage, of batch: MessageBatch) async -> Outcome {
        let key = message.idempotencyKey.map { "\(appID) \($0)" }
        do {
            if let key, try await !batch.ledger.claim(key) { return .alreadySent(message) }
        } catch {
            return .dead(
                DeadLetter(message: message, reason: .unsent("the ledger failed: \(error)"), attempts: 0)
            )
        }
        let outcome = await attempt(message, of: batch)
        if let key, outcome.isCertainlyUnsent { try? await batch.ledger.release(key) }
        return outcome
    }

    private func attempt(_ message: SubscriptionMessage, of batch: MessageBatch) async -> Outcome {
        var pause = batch.firstPause
        for attempt in 1... {
            guard !Task.isCancelled else {
                return .dead(
                    DeadLetter(message: message, reason: .unsent("cancelled"), attempts: attempt - 1)
                )
            }
            do {
                switch batch.edition {
                case .v1: try await notifyV1(message)
                case .v2: try await notify(message)
                }
                return .sent(message)
            } catch  where error.mayHaveArrived {
                return .dead(DeadLetter(message: message, reason: .uncertain(error), attempts: attempt))
            } catch {
                guard error.isRetryable, attempt < batch.attempts,
                    (try? await options.clock.sleep(pause)) != nil
                else {
                    return .dead(DeadLetter(message: message, reason: .refused(error), attempts: attempt))
                }
                pause *= 2
            }
        }
        return .sent(message)
    }
}

/// What became of one message.
private enum Outcome: Sendable {
    case sent(SubscriptionMessage)
    case alreadySent(SubscriptionMessage)
    case dead(DeadLetter)

    var isCertainlyUnsent: Bool {
        guard case .dead(let letter) = self else { return false }
        if case .uncertain = letter.reason { return false }
        return true
    }
}

extension MessageReport {
    fileprivate mutating func add(_ outcome: Outcome) {
        switch outcome {
        case .sent(let message): sent.append(message)
        case .alreadySent(let message): alreadySent.append(message)
        case .dead(let letter): dead.append(letter)
        }
    }

    fileprivate mutating func add(_ other: MessageReport) {
        sent += other.sent
        alreadySent += other.alreadySent
        dead += other.dead
    }
}

extension DouyinError {
    /// Whether the request left, but its answer didn't come or can't be read.
    fileprivate var mayHaveArrived: Bool {
        [.timedOut, .unreachable, .unreadable].contains(code) && (call == "notify" || call == "notify_user")
    }
}
