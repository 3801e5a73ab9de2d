import Synchronization

/// The light behind the screen of a phone.
package final class Backlight: Sendable {
    private struct State {
        var brightness = 0.6
        var isKeptOn = false
    }

    private let state = Mutex(State())

    /// A light as it comes out of the box.
    package init() {}

    /// How bright it is, from 0 to 1.
    package var brightness: Double {
        get { state.withLock(\.brightness) }
        set { state.withLock { $0.brightness = newValue } }
    }

    /// Whether it stays on while nobody touches it.
    package var isKeptOn: Bool {
        get { state.withLock(\.isKeptOn) }
        set { state.withLock { $0.isKeptOn = newValue } }
    }
}
