package import OpenPlatform

/// What a call gives back to the mini-app.
package struct HostAnswer: Sendable, Hashable {
    /// Whether `success` runs, or a synchronous function returns; otherwise `fail` runs, or it throws.
    package let isOK: Bool

    /// The callback's argument, with `errMsg`; for a synchronous function that succeeded the bare value.
    package let value: JSONValue

    /// Whether the callbacks have the gesture of the call again.
    package let carriesGesture: Bool

    /// A gesture that the callbacks have in any case; `tt.pay` gives one.
    package let grantedGesture: Gesture?

    /// Answers a call.
    package init(isOK: Bool, value: JSONValue, carriesGesture: Bool, grantedGesture: Gesture? = nil) {
        self.isOK = isOK
        self.value = value
        self.carriesGesture = carriesGesture
        self.grantedGesture = grantedGesture
    }

    /// The gesture of the callbacks.
    ///
    /// - Parameters:
    ///   - gesture: The gesture of the call.
    ///   - reach: How far gestures reach.
    /// - Returns: The gesture that the answer grants, or the call's where it reaches that far.
    package func gesture(after gesture: Gesture?, _ reach: GestureReach) -> Gesture? {
        grantedGesture ?? (carriesGesture || reach == .lenient ? gesture : nil)
    }
}

/// How far a call got before it returned.
package enum HostReply: Sendable {
    /// The answer is there.
    case finished(HostAnswer)

    /// The answer comes from running the rest, once.
    ///
    /// Cancelling the task that runs it takes the question back (`RequestTask.abort`).
    case waiting(@Sendable () async -> HostAnswer)
}
