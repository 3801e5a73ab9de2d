import Storage

/// What the app's settings page shows of subscription messages (…/tt-get-setting, `subscriptionsSetting`).
package struct SubscriptionSettings: Sendable, Hashable {
    /// A template that the person was asked about.
    package struct Line: Sendable, Hashable {
        /// The template.
        package let template: Template

        /// What the person said, and the switch.
        package let subscription: Subscription
    }

    /// Whether messages of the app are shown at all.
    package let mainSwitch: Bool

    /// The templates that the person ever answered, by id.
    package let lines: [Line]
}

extension OpenPlatform {
    /// What an account's settings page of an app shows.
    ///
    /// - Parameter account: The account.
    /// - Returns: The switches; all on for an account nobody knows.
    /// - Throws: What the database throws.
    package func subscriptionSettings(of account: AccountKey) throws -> SubscriptionSettings {
        try database.read { transaction in
            SubscriptionSettings(
                mainSwitch: try !Subscription.isMuted(account, in: transaction),
                lines: try Template.list(of: account.appID, in: transaction)
                    .compactMap { template in
                        try Subscription.find(template.id, of: account, in: transaction)
                            .map { SubscriptionSettings.Line(template: template, subscription: $0) }
                    }
                    .filter { $0.subscription.isKept || !settings.subscriptionLimits.listsOnlyKept }
            )
        }
    }

    /// Moves the main switch on an app's settings page.
    ///
    /// - Parameters:
    ///   - account: The account.
    ///   - isOn: Whether messages of the app are shown.
    /// - Throws: What the database throws, also when the app or the person is gone.
    package func setMainSwitch(of account: AccountKey, _ isOn: Bool) throws {
        try database.write { try Subscription.setMuted(!isOn, account, in: $0) }
    }

    /// Moves the switch of a template on an app's settings page, and tells the app's server.
    ///
    /// Switching a long-term template off and on takes the permission back and gives it again.
    ///
    /// - Parameters:
    ///   - templateID: The template.
    ///   - account: The account.
    ///   - isOn: Whether messages of the template are shown.
    /// - Returns: Whether there is such a switch: the person was asked about the template.
    /// - Throws: What the database throws.
    package func setSwitch(
        of templateID: String,
        _ account: AccountKey,
        _ isOn: Bool
    ) throws -> Bool {
        let now = clock.now()
        return try database.write { transaction in
            let template = try Template.find(templateID, of: account.appID, in: transaction.reading)
            let before = try Subscription.find(templateID, of: account, in: transaction.reading)
            guard let template, var after = before else { return false }
            guard after.isOn != isOn else { return true }

            after.isOn = isOn
            try after.save(templateID, of: account, in: transaction)
            try tell(after.action(for: template.kind), of: templateID, account, at: now, in: transaction)
            return true
        }
    }
}
