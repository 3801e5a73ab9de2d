import Storage

extension OpenPlatform {
    /// Answers `tt.checkSession`; asking does not extend the session.
    ///
    /// Who has logged out of the host app has none (…/tt-check-session).
    ///
    /// - Parameter account: The account.
    /// - Returns: Nothing, or why there is no session.
    /// - Throws: What the database throws.
    package func checkSession(_ account: AccountKey) throws -> Result<Void, SessionCheckRefusal> {
        let now = clock.now()
        let (person, session) = try database.read { transaction in
            (
                try PersonDirectory.find(account.person, in: transaction),
                try Account.find(account, in: transaction)?.session
            )
        }
        guard person?.isSignedIn(to: account.hostApp) ?? true, let session else { return .failure(.empty) }
        return session.refusal(life: settings.sessionLife, at: now).map { .failure($0) } ?? .success(())
    }
}
