import Storage

extension OpenPlatform {
    /// Answers `get_related_id`: the id that all apps of a company know a person by (…/unique-id-guide).
    ///
    /// The apps of one company are those of one developer here.
    ///
    /// - Parameters:
    ///   - openID: The person's id in the calling app; an empty one counts as not sent.
    ///   - appID: The app that calls.
    /// - Returns: The account and its allied id, or the first refusal in the order of ``AlliedIDRule``.
    /// - Throws: What the database throws.
    package func alliedID(
        of openID: String,
        for appID: String
    ) throws -> Result<(account: AccountKey, alliedID: String), AlliedIDRefusal> {
        if openID.isEmpty { return .failure(.missingOpenID) }
        return try database.read { transaction in
            if let account = try Account.find(openID: openID, appID: appID, in: transaction)?.key,
                let developer = try AppProof.find(appID, in: transaction)?.developer
            {
                return .success((account, Identities.alliedID(of: account, developer: developer)))
            }
            let other = try transaction.row("SELECT app_id FROM accounts WHERE open_id = \(openID)")
            return .failure(other == nil ? .unknownPerson(openID: openID) : .otherApp(openID: openID))
        }
    }
}
