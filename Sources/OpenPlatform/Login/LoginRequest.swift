/// What `tt.login` asks the platform for.
package struct LoginRequest: Sendable, Hashable {
    /// The app, the person and the host app it runs in.
    package let account: AccountKey

    /// The device, which the anonymous code stands for.
    package let device: String

    /// Whether a person who is not logged in to the host app is asked to log in.
    package let force: Bool

    /// Describes one call of `tt.login`.
    ///
    /// - Parameters:
    ///   - account: The app, the person and the host app.
    ///   - device: The device's id.
    ///   - force: The parameter of `tt.login`, true unless the app says otherwise.
    package init(account: AccountKey, device: String, force: Bool = true) {
        self.account = account
        self.device = device
        self.force = force
    }
}

/// What `tt.login` hands to the app.
package struct LoginGrant: Sendable, Hashable {
    /// Stands for the account once; absent when the person is not logged in to the host app.
    package let code: String?

    /// Stands for the device once.
    package let anonymousCode: String

    /// Whether the person is logged in to the host app.
    package let isLogin: Bool
}

/// Why `tt.login` can't be answered.
package enum LoginRefusal: Error, Sendable, Hashable {
    /// The platform doesn't know the app.
    case unknownApp(String)

    /// Nobody has that id.
    case unknownPerson(String)

    /// The person is not logged in to the host app, which has to show its login window first.
    case hostLoginNeeded(HostApp)
}
