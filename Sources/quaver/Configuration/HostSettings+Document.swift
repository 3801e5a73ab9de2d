import HostAPI
import OpenPlatform

extension HostSettings {
    /// Reads the section `host` of `quaver.yaml`: what the host apps' pages leave open, or disagree on.
    ///
    /// - `gesture` (default strict): whether timers and network answers end a tap's gesture; lenient keeps it.
    /// - `real_user_info` (default false): whether `tt.getUserInfo` still names the person.
    /// - `system_permissions` (default granted): whether phones ask once more for location and the like; ask does.
    /// - `always_checks_privacy` (default false): whether the privacy agreement comes first in every app.
    /// - `closed_follow_card` (default succeeds): how a follow function ends whose card was closed; or fails.
    /// - `sandbox_subscribing` (default nowhere): where the sandbox has the subscribe dialog; or android.
    ///
    /// - Throws: ``DocumentFault`` with the first mistake, a field nobody knows included.
    init(document: JSONValue) throws(DocumentFault) {
        self.init()
        var fields = try FieldReader(document, at: "host")
        gesture = try fields.choice("gesture", of: GestureReach.self) ?? gesture
        givesRealUserInfo = try fields.field("real_user_info", "true or false", \.bool) ?? givesRealUserInfo
        systemPermissions =
            try fields.choice("system_permissions", of: SystemPermissions.self) ?? systemPermissions
        alwaysChecksPrivacy =
            try fields.field("always_checks_privacy", "true or false", \.bool) ?? alwaysChecksPrivacy
        closedFollowCard =
            try fields.choice("closed_follow_card", of: ClosedFollowCard.self) ?? closedFollowCard
        sandboxSubscribing =
            try fields.choice("sandbox_subscribing", of: SandboxSubscribing.self) ?? sandboxSubscribing
        try fields.finish()
    }
}
