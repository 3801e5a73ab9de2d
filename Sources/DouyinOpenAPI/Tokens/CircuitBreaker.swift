/// Stops asking for tokens after the platform refused the secret, for longer each time.
///
/// Without it, a wrong secret in a service under load would be a storm of requests against the platform, which
/// counts them.
struct CircuitBreaker: Sendable {
    private enum State {
        case closed
        case open(until: Double, rest: Double, cause: DouyinError)
    }

    private let rests: ClosedRange<Double>
    private var state = State.closed

    init(rests: ClosedRange<Double>) {
        self.rests = rests
    }

    /// The failure for a call that must not be made now.
    func refusal(now: Double) -> DouyinError? {
        guard case .open(let end, _, let cause) = state, now < end else { return nil }
        let seconds = Int((end - now).rounded(.up))
        return DouyinError(
            .circuitOpen,
            "not asked again for \(seconds) s: \(cause.code) \"\(cause.message)\"",
            call: cause.call,
            logID: cause.logID
        )
    }

    /// The platform refused the secret.
    mutating func refuse(_ cause: DouyinError, now: Double) {
        let rest =
            switch state {
            case .closed: rests.lowerBound
            case .open(_, let rest, _): min(rest * 2, rests.upperBound)
            }
        state = .open(until: now + rest, rest: rest, cause: cause)
    }

    /// The platform issued a token.
    mutating func close() { state = .closed }
}
