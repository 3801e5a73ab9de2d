import Storage

extension OpenPlatform {
    /// Checks that a person's session stands behind a call; asking does not extend the session.
    ///
    /// The key is the newest of the person's logins to the app: the one before proves nothing any more.
    ///
    /// - Parameters:
    ///   - proof: What came with the call.
    ///   - appID: The app that calls.
    /// - Returns: The account, or the first refusal in the order of ``SignatureRule``.
    /// - Throws: What the database throws.
    package func checkSignature(
        _ proof: LoginSignature,
        of appID: String
    ) throws -> Result<AccountKey, SignatureRefusal> {
        try database.read { try Self.check(proof, of: appID, settings, at: clock.now(), in: $0) }
            .map(\.key)
    }

    /// The account that a signature proves.
    static func check(
        _ proof: LoginSignature,
        of appID: String,
        _ settings: PlatformSettings,
        at now: PlatformInstant,
        in transaction: borrowing ReadTransaction
    ) throws -> Result<Account, SignatureRefusal> {
        let account = try Account.find(openID: proof.openID, appID: appID, in: transaction)
        if let refusal = proof.refusal(session: account?.session, life: settings.sessionLife, at: now) {
            return .failure(refusal)
        }
        guard let account else { return .failure(.unknownPerson(openID: proof.openID)) }

        return .success(account)
    }
}
