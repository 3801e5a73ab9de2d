import OpenPlatform

/// What a person who runs Quaver decides where the platform's sources disagree or say nothing.
package struct HostSettings: Sendable, Hashable, Codable {
    /// Whether `tt.getUserInfo` gives the person's real data on base libraries from 2.30.0 on.
    package var givesRealUserInfo = false

    /// The `scheme://host[:port]` beginnings that `tt.request` may call; `nil` is any.
    package var requestDomains: [String]?

    /// Whether `tt.getLocation` knows the type `wgs84` and takes it for the usual one, as its older pages say.
    package var knowsWGS84 = false

    /// The seconds within which `tt.getLocation` gives the same position again; the platform doesn't publish them.
    package var locationSeconds = 0.0

    /// Those that `tt.uploadFile` may call; `nil` is any.
    package var uploadDomains: [String]?

    /// Those that `tt.downloadFile` may call; `nil` is any.
    package var downloadDomains: [String]?

    /// Those that `tt.connectSocket` may call, with `wss://` or `ws://`; `nil` is any.
    package var socketDomains: [String]?

    /// How far a gesture reaches from the handler of a tap; the platform doesn't publish it.
    package var gesture = GestureReach.strict

    /// The app's version in `tt.getEnvInfoSync` and in the `Referer` of its requests.
    package var appVersion = "0.0.0"

    /// What `tt.getEnvInfoSync` says the app is: `development`, `preview` or `production`.
    package var environment = "development"

    /// How many pages a stack holds; no page of the platform says it, siblings have 10.
    package var pageStackLimit = 10

    /// Whether the privacy agreement comes first in every app.
    ///
    /// It does for apps created after 2024-03-25; for older ones it is app.json's `usePrivacyCheck` that decides.
    package var alwaysChecksPrivacy = false

    /// Whether phones already let their host apps use location, camera and the like.
    package var systemPermissions = SystemPermissions.granted

    /// What a function that asks to follow an account says of a card that was closed; no page says it.
    package var closedFollowCard = ClosedFollowCard.succeeds

    /// Where an app in the sandbox may ask for subscriptions; the page says nowhere, developers say on Android.
    package var sandboxSubscribing = SandboxSubscribing.nowhere

    /// The settings of a new project.
    package init() {}

    /// How a call ends whose card was closed.
    package enum ClosedFollowCard: String, Sendable, Hashable, Codable, CaseIterable {
        /// It succeeds, with `errCode` 1 or `followed` false.
        case succeeds

        /// It fails with `cancel`.
        case fails
    }

    /// The phones on which an app in the sandbox may ask for subscriptions.
    package enum SandboxSubscribing: String, Sendable, Hashable, Codable, CaseIterable {
        /// None.
        case nowhere

        /// Those with Android.
        case android
    }

    /// What a phone says to a host app that wants a part of it for the first time.
    package enum SystemPermissions: String, Sendable, Hashable, Codable, CaseIterable {
        /// The person is asked, once for each part.
        case ask

        /// The person allowed it when they installed the host app.
        case granted
    }
}

extension HostSettings.SystemPermissions {
    var answer: Permission {
        switch self {
        case .ask: .unasked
        case .granted: .allowed
        }
    }
}
