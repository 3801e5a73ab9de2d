/// One person in one host app, as one app sees them.
package struct AccountKey: Sendable, Hashable {
    /// The app that looks.
    package let appID: String

    /// The id of the person.
    package let person: String

    /// The host app the person uses.
    package let hostApp: HostApp

    /// Names an account.
    package init(appID: String, person: String, hostApp: HostApp) {
        self.appID = appID
        self.person = person
        self.hostApp = hostApp
    }
}
