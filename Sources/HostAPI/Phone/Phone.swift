package import OpenPlatform

/// What the host app can ask of the phone and of the page stack.
///
/// Functions that answer at once may be called from any thread; they must not wait for the mini-app.
package struct Phone: Sendable {
    /// Shows a dialog to the person, and waits for the answer.
    package var present: @Sendable (DialogContents) async -> Answer

    /// Lets the mini-app ask for the privacy agreement; `nil` when it doesn't listen, otherwise whether the person agreed.
    package var askPrivacyInApp: @Sendable () async -> Bool?

    /// Changes the one box that lies over the page.
    package var overlay: @Sendable (OverlayChange) -> Void

    /// Moves in the page stack.
    package var navigate: @Sendable (Navigation) async -> NavigationOutcome

    /// Changes the navigation bar of the current page.
    package var navigationBar: @Sendable (NavigationBarChange) -> Void

    /// Starts or ends the current page's pull-down refresh.
    package var pullDown: @Sendable (PullDown) -> Void

    /// The visible page and the bars around it.
    package var screen: Screen

    /// The way to servers.
    package var network: Network

    /// Tells the listeners on the task of this call of an event, such as `onProgressUpdate`.
    package var tell: @Sendable (_ event: String, JSONValue) async -> Void

    /// The files that the platform doesn't keep.
    package var files: PhoneFiles

    /// The WebSockets.
    package var sockets: PhoneSockets

    /// What the phone's clipboard holds.
    package var clipboard: @Sendable () -> String

    /// Replaces what the phone's clipboard holds.
    package var copy: @Sendable (String) -> Void

    /// The circumstances at this moment.
    package var conditions: @Sendable () -> PhoneConditions

    /// What it remembers about its position.
    package let locator: Locator

    /// The light behind its screen.
    package let backlight: Backlight

    /// Lets something happen to the phone once the current turn is over.
    package var emit: @Sendable (HostEvent) -> Void

    /// Shakes.
    package var vibrate: @Sendable (Vibration) -> Void

    /// Closes the mini-app.
    package var exit: @Sendable () -> Void

    /// Builds a phone out of what it can do.
    package init(
        present: @escaping @Sendable (DialogContents) async -> Answer,
        askPrivacyInApp: @escaping @Sendable () async -> Bool? = { nil },
        overlay: @escaping @Sendable (OverlayChange) -> Void,
        navigate: @escaping @Sendable (Navigation) async -> NavigationOutcome,
        navigationBar: @escaping @Sendable (NavigationBarChange) -> Void,
        pullDown: @escaping @Sendable (PullDown) -> Void,
        screen: Screen = .dark,
        network: Network,
        tell: @escaping @Sendable (_ event: String, JSONValue) async -> Void,
        files: PhoneFiles,
        sockets: PhoneSockets,
        clipboard: @escaping @Sendable () -> String,
        copy: @escaping @Sendable (String) -> Void,
        conditions: @escaping @Sendable () -> PhoneConditions,
        locator: Locator,
        backlight: Backlight,
        emit: @escaping @Sendable (HostEvent) -> Void,
        vibrate: @escaping @Sendable (Vibration) -> Void,
        exit: @escaping @Sendable () -> Void
    ) {
        self.present = present
        self.askPrivacyInApp = askPrivacyInApp
        self.overlay = overlay
        self.navigate = navigate
        self.navigationBar = navigationBar
        self.pullDown = pullDown
        self.screen = screen
        self.network = network
        self.tell = tell
        self.files = files
        self.sockets = sockets
        self.clipboard = clipboard
        self.copy = copy
        self.conditions = conditions
        self.locator = locator
        self.backlight = backlight
        self.emit = emit
        self.vibrate = vibrate
        self.exit = exit
    }
}

/// A step of the current page's pull-down refresh.
package enum PullDown: String, Sendable, Hashable, Codable {
    /// Show the indicator, as if the person had pulled.
    case start
    /// Take the indicator away.
    case stop
}
