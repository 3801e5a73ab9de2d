package import OpenPlatform

/// The question of the host app at the first use of a function that a scope guards.
///
/// The answer is accept or reject; both are remembered (…/user-authorization).
package struct ScopeConsent: Sendable, Hashable {
    /// The app that asks.
    package let appName: String
    /// The scope, such as `scope.userLocation`.
    package let scope: String
    /// What app.json says the app needs it for, or empty.
    package let reason: String

    /// The members in messages.
    package var members: JSONObject {
        ["app_name": .string(appName), "scope": .string(scope), "reason": .string(reason)]
    }
}
