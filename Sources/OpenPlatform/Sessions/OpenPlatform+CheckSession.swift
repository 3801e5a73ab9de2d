import Storage

extension OpenPlatform {
    /// Answers `tt.checkSession`; asking does not extend the session.
    ///
    /// - Parameter account: The account.
    /// - Returns: Nothing, or why there is no session.
    /// - Throws: What the database throws.
    package func checkSession(_ account: AccountKey) throws -> Result<Void, SessionCheckRefusal> {
        let now = clock.now()
        let session = try database.read { try Account.find(account, in: $0)?.session }
        guard let session else { return .failure(.empty) }
        return session.refusal(life: settings.sessionLife, at: now).map { .failure($0) } ?? .success(())
    }
}
