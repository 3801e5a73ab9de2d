import OpenPlatform

/// Whether the platform has a newer version of the mini-app, and whether it reached the phone.
package enum AppUpdate: String, Sendable, Hashable, CaseIterable {
    /// There is no newer version.
    case none
    /// A newer version is on the phone, and runs from the next start on.
    case ready
    /// There is a newer version; fetching it failed.
    case failed
}

extension HostEvent {
    /// What `UpdateManager` tells when the phone has asked for a newer version.
    package static func update(_ update: AppUpdate) -> [HostEvent] {
        let check = HostEvent("onCheckForUpdate", ["hasUpdate": .bool(update != .none)])
        return switch update {
        case .none: [check]
        case .ready: [check, HostEvent("onUpdateReady")]
        case .failed: [check, HostEvent("onUpdateFailed", ["errMsg": "update failed"])]
        }
    }
}
