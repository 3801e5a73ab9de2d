import Logging
import Metrics
import Synchronization

/// Has a token that is alive, whenever it is asked: in this process, and across processes through the store.
///
/// - A token is refreshed at 80 % of its life. Until its end the old one goes on working, so callers don't wait.
/// - Of all callers in this process one fetches; of all processes one has the store's lease.
/// - After a refresh by another process the older token lives five more minutes; a look into the store a minute is
///   therefore enough to follow.
final class TokenKeeper: Sendable {
    /// A token as the platform issues it.
    struct Fresh: Sendable {
        let text: TokenText
        let seconds: Double
    }

    private struct State {
        var held: StoredToken?
        var lookedAt = -Double.infinity
        var early: Double
        var breaker: CircuitBreaker
    }

    let key: TokenKey
    private let options: DouyinOptions
    private let holder: String
    private let fetch: @Sendable () async throws(DouyinError) -> Fresh
    private let state: Mutex<State>
    private let flight = Flight<StoredToken>()
    private let metrics: TokenMetrics

    init(
        _ key: TokenKey,
        options: DouyinOptions,
        holder: String,
        fetch: @escaping @Sendable () async throws(DouyinError) -> Fresh
    ) {
        self.key = key
        self.options = options
        self.holder = holder
        self.fetch = fetch
        metrics = TokenMetrics(key)
        state = Mutex(
            State(
                early: options.random() * options.tokenPolicy.jitter,
                breaker: CircuitBreaker(rests: options.tokenPolicy.rest)
            )
        )
    }

    private var call: String { "\(key.kind.rawValue) token" }

    /// A token that is alive as far as this process knows.
    func token() async throws(DouyinError) -> StoredToken {
        let now = options.clock.now()
        let (held, isTrusted, isUnderWay) = state.withLock { state in
            (state.held, now - state.lookedAt < options.tokenPolicy.trust, flight.isUnderWay)
        }
        if let held, isTrusted, now < held.expiresAt, !isDue(held, now) || isUnderWay {
            metrics.age(now - held.issuedAt)
            return held
        }
        return try await flight.join(call) { () async throws(DouyinError) in try await follow() }
    }

    /// The platform called a token dead: it is taken away here and in the store, unless there is another by now.
    func expire(_ dead: StoredToken) async throws(DouyinError) {
        state.withLock { state in
            if state.held?.text == dead.text { state.held = nil }
        }
        try await ask { try await $0.expire(dead.text, for: key) }
    }

    /// The seconds until the next refresh is due; 0 when it is due, or nothing is held.
    func secondsUntilDue() -> Double {
        state.withLock { state in
            state.held.map { max(0, dueMoment($0, state.early) - options.clock.now()) } ?? 0
        }
    }

    /// Follows the store: takes what others fetched, and fetches when it is this process's turn.
    private func follow() async throws(DouyinError) -> StoredToken {
        while true {
            let now = options.clock.now()
            let stored = try await ask { try await $0.token(for: key) }
            if let stored, now < stored.expiresAt {
                hold(stored, now)
                if !isDue(stored, now) { return stored }
            }
            if let refusal = state.withLock({ $0.breaker.refusal(now: now) }) {
                return try alive(stored, now, or: refusal)
            }
            let end = now + options.tokenPolicy.lease
            let lease = try await ask { try await $0.lease(for: key, holder: holder, now: now, until: end) }
            if let lease { return try await renew(lease, stored) }
            if let stored, now < stored.expiresAt { return stored }
            try await pause()
        }
    }

    /// Fetches the next token under a lease.
    private func renew(_ lease: TokenLease, _ old: StoredToken?) async throws(DouyinError) -> StoredToken {
        do {
            // Somebody may have saved one between the look and the lease.
            let newest = try await ask { try await $0.token(for: key) }
            let now = options.clock.now()
            if let newest, newest != old, now < newest.expiresAt, !isDue(newest, now) {
                try await ask { try await $0.release(lease, for: key) }
                hold(newest, now)
                return newest
            }
            let fresh = try await fetch()
            let token = StoredToken(
                text: fresh.text,
                issuedAt: now,
                expiresAt: now + fresh.seconds,
                fence: lease.fence
            )
            metrics.refreshes.increment()
            state.withLock { $0.breaker.close() }
            guard try await ask({ try await $0.save(token, for: key, under: lease) }) else {
                options.logger.warning("a later process has renewed the \(call)", metadata: metadata)
                return try await follow()
            }
            hold(token, now)
            options.logger.debug("renewed the \(call)", metadata: metadata)
            return token
        } catch {
            return try await giveUp(lease, old, after: error)
        }
    }

    /// A refresh failed: the old token goes on while it lives.
    private func giveUp(
        _ lease: TokenLease,
        _ old: StoredToken?,
        after failure: DouyinError
    ) async throws(DouyinError) -> StoredToken {
        let now = options.clock.now()
        metrics.failed(failure.code)
        if failure.refusesSecret {
            state.withLock { $0.breaker.refuse(failure, now: now) }
            options.logger.error("\(failure)", metadata: metadata)
        }
        try? await options.tokenStore.release(lease, for: key)
        return try alive(old, now, or: failure)
    }

    private func alive(
        _ token: StoredToken?,
        _ now: Double,
        or failure: DouyinError
    ) throws(DouyinError) -> StoredToken {
        guard let token, now < token.expiresAt, failure.code != .cancelled else { throw failure }
        return token
    }

    private func hold(_ token: StoredToken, _ now: Double) {
        state.withLock { state in
            if state.held?.text != token.text { state.early = options.random() * options.tokenPolicy.jitter }
            state.held = token
            state.lookedAt = now
        }
    }

    private func isDue(_ token: StoredToken, _ now: Double) -> Bool {
        now >= state.withLock { dueMoment(token, $0.early) }
    }

    private func dueMoment(_ token: StoredToken, _ early: Double) -> Double {
        let life = token.expiresAt - token.issuedAt
        return token.issuedAt + life * (options.tokenPolicy.refreshPoint - early)
    }

    private func pause() async throws(DouyinError) {
        do {
            try await options.clock.sleep(options.tokenPolicy.poll * (0.5 + options.random()))
        } catch {
            throw DouyinError(.cancelled, "the task was cancelled", call: call)
        }
    }

    @discardableResult
    private func ask<Value>(
        _ work: (any TokenStore) async throws -> Value
    ) async throws(DouyinError) -> Value {
        do {
            return try await work(options.tokenStore)
        } catch is CancellationError {
            throw DouyinError(.cancelled, "the task was cancelled", call: call)
        } catch {
            throw DouyinError(.storeFailed, "\(error)", call: call)
        }
    }

    private var metadata: Logger.Metadata { ["app_id": "\(key.appID)", "host": "\(key.host)"] }
}

extension DouyinError {
    /// Whether the platform says that app id or secret are wrong, which trying again doesn't cure.
    var refusesSecret: Bool {
        [.badSecret, .badAppID, .clientSecretWrong, .clientKeyInvalid].contains(code)
    }
}
