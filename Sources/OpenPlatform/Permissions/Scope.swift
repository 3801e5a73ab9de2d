/// A thing of the person's that an app may use only with their consent (…/user-authorization).
///
/// The order is that of the platform's settings page.
package enum Scope: String, Sendable, Hashable, Codable, CaseIterable {
    /// Nickname and picture: `tt.getUserInfo`.
    case userInfo = "scope.userInfo"

    /// Where the phone is: `tt.getLocation`, `tt.chooseLocation`, `tt.openLocation`.
    case userLocation = "scope.userLocation"

    /// The address book of the host app: `tt.chooseAddress`.
    case address = "scope.address"

    /// The microphone.
    case record = "scope.record"

    /// Saving to the phone's pictures.
    case album = "scope.album"

    /// The camera.
    case camera = "scope.camera"

    /// The Douyin id, as a watermark on videos.
    case hostID = "scope.hostId"

    /// The clipboard: `tt.getClipboardData`, `tt.setClipboardData`.
    case clipboard = "scope.clipboard"

    /// The phone's calendar.
    case calendar = "scope.calendar"

    /// Whether there is nothing to consent to while nobody is signed in to the host app (inferred).
    package var needsHostLogin: Bool {
        switch self {
        case .userInfo, .address, .hostID: true
        case .userLocation, .record, .album, .camera, .clipboard, .calendar: false
        }
    }

    /// Whether app.json must name it in `requiredPrivateInfos`.
    ///
    /// The page speaks of private scopes and gives one example, `scope.userLocation`; the address is counted as
    /// another (inferred).
    package var mustBeDeclared: Bool {
        switch self {
        case .userLocation, .address: true
        case .userInfo, .record, .album, .camera, .hostID, .clipboard, .calendar: false
        }
    }

    /// The part of the phone that the host app itself must be allowed to use, if any.
    package var phonePart: PhonePart? {
        switch self {
        case .userLocation: .location
        case .record: .microphone
        case .album: .album
        case .camera: .camera
        case .calendar: .calendar
        case .userInfo, .address, .hostID, .clipboard: nil
        }
    }
}

/// A part of the phone that its owner allows an application to use, or not.
package enum PhonePart: String, Sendable, Hashable, Codable, CaseIterable {
    /// Where the phone is.
    case location

    /// The camera.
    case camera

    /// The microphone.
    case microphone

    /// The pictures.
    case album

    /// The calendar.
    case calendar
}
