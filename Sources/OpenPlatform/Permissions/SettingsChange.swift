import Storage

/// What a person moved on the settings page of an app.
package struct SettingsChange: Sendable, Hashable {
    /// The switches of scopes.
    package var scopes: [Scope: Bool]

    /// The switch of all messages, if it was moved.
    package var mainSwitch: Bool?

    /// The switches of templates, by id.
    package var templates: [String: Bool]

    /// Describes a change.
    package init(scopes: [Scope: Bool] = [:], mainSwitch: Bool? = nil, templates: [String: Bool] = [:]) {
        self.scopes = scopes
        self.mainSwitch = mainSwitch
        self.templates = templates
    }
}

/// What the settings page of an app shows.
package struct AppSettings: Sendable, Hashable {
    /// The scopes that the person was asked about, in the page's order.
    package let scopes: [ScopeAnswer]

    /// The switches of subscription messages.
    package let subscriptions: SubscriptionSettings
}

extension OpenPlatform {
    /// What the settings page of an app shows to a holder.
    ///
    /// - Parameter holder: The account and the device.
    /// - Returns: Only what the person was asked about before.
    /// - Throws: What the database throws.
    package func appSettings(of holder: PermissionHolder) throws -> AppSettings {
        AppSettings(
            scopes: try permissions(of: holder),
            subscriptions: try subscriptionSettings(of: holder.account)
        )
    }

    /// Moves switches on the settings page of an app; those that the page doesn't show stay as they are.
    ///
    /// - Parameters:
    ///   - change: What the person moved.
    ///   - holder: The account and the device.
    /// - Throws: What the database throws.
    package func apply(_ change: SettingsChange, to holder: PermissionHolder) throws {
        for answer in try permissions(of: holder) {
            guard let isAllowed = change.scopes[answer.scope], isAllowed != answer.isAllowed else { continue }
            try set(Permission(isAllowed), for: answer.scope, of: holder)
        }
        if let isOn = change.mainSwitch { try setMainSwitch(of: holder.account, isOn) }
        for (id, isOn) in change.templates.sorted(by: { $0.key < $1.key }) {
            _ = try setSwitch(of: id, holder.account, isOn)
        }
    }
}
