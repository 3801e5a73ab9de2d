import OpenPlatform
import Synchronization

/// What a phone remembers about its position for the mini-app that runs.
package final class Locator: Sendable {
    private struct State {
        var last: (position: Person.Coordinates, at: PlatformInstant)?
        var isFollowing = false
    }

    private let state = Mutex(State())

    /// A locator that was never asked.
    package init() {}

    /// Whether the mini-app wants to hear of every move (`tt.startLocationUpdate`).
    package var isFollowing: Bool {
        get { state.withLock(\.isFollowing) }
        set { state.withLock { $0.isFollowing = newValue } }
    }

    /// Forgets everything, for a mini-app that starts anew.
    package func reset() {
        state.withLock { $0 = State() }
    }

    /// The position to give, and the age of the one it was asked to give again.
    ///
    /// - Parameters:
    ///   - position: Where the phone is.
    ///   - now: The moment.
    ///   - interval: The seconds within which an earlier position is given again.
    /// - Returns: The position, with its age in seconds when it is an earlier one.
    func locate(
        _ position: Person.Coordinates,
        at now: PlatformInstant,
        every interval: Double
    ) -> (position: Person.Coordinates, age: Double?) {
        state.withLock { state in
            if let last = state.last, now - last.at < interval { return (last.position, now - last.at) }
            state.last = (position, now)
            return (position, nil)
        }
    }
}
