package import OpenPlatform

/// Who calls a function, and the moment of the call.
package struct CallOrigin: Sendable, Hashable {
    /// The app's id.
    package var appID: String

    /// The person who holds the phone.
    package var personID: String

    /// The phone's id.
    package var deviceID: String

    /// The host app that runs the mini-app.
    package var hostApp: HostApp

    /// The base library that the phone has.
    package var baseLibrary: Version

    /// The model of the phone.
    package var model: PhoneModel

    /// What the person did that the call goes back to, if that still counts.
    package var gesture: Gesture?

    /// How long the app has been in background, in seconds; `nil` in foreground.
    package var secondsInBackground: Double?

    /// The place of the call in the author's code, as `file:line:column`.
    package var source: String?

    /// The trace entry that the call belongs under; 0 if none.
    package var traceGroup: Int

    /// The `open-type` of the button that makes the call; `nil` for a call of the app's code.
    var openType: String?

    /// Describes a caller.
    package init(
        appID: String,
        personID: String,
        deviceID: String,
        hostApp: HostApp,
        baseLibrary: Version,
        model: PhoneModel,
        gesture: Gesture? = nil,
        secondsInBackground: Double? = nil,
        source: String? = nil,
        traceGroup: Int = 0
    ) {
        self.appID = appID
        self.personID = personID
        self.deviceID = deviceID
        self.hostApp = hostApp
        self.baseLibrary = baseLibrary
        self.model = model
        self.gesture = gesture
        self.secondsInBackground = secondsInBackground
        self.source = source
        self.traceGroup = traceGroup
    }
}
