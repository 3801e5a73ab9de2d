/// How far a person's gesture reaches from the handler that it called.
///
/// The handler itself, the promise jobs that it starts and the callbacks of calls made in it have the gesture always.
package enum GestureReach: String, Sendable, Hashable, Codable, CaseIterable {
    /// Timers and network answers end it.
    case strict

    /// Timers and network answers keep it.
    case lenient
}
