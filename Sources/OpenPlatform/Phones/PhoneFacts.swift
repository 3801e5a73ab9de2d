/// What the phone-number button is decided on.
struct PhoneFacts: Sendable {
    let account: AccountKey
    let app: App?
    let person: Person?
    let session: Session?
    let now: PlatformInstant

    /// The capability that an app may have to be granted before it can ask for numbers.
    private static let capability = "phone"

    /// Why nothing is handed out, whatever the person says; `nil` when they may be asked.
    func refusal(_ settings: PlatformSettings) -> PhoneRefusal? {
        guard let app else { return .unknownApp(account.appID) }
        guard let person else { return .unknownPerson(account.person) }
        if settings.phoneNeedsCapability, !app.capabilities.contains(Self.capability) {
            return .notEntitled(app.id)
        }
        guard app.hostApps.isEmpty || app.hostApps.contains(account.hostApp) else {
            return .notPermitted(account.hostApp)
        }
        guard person.isSignedIn(to: account.hostApp), let session else {
            return .notLoggedIn(account.hostApp)
        }

        return session.end(life: settings.sessionLife, at: now).map { .sessionIsOver(at: $0) }
    }
}
