import Storage

extension OpenPlatform {
    /// The capabilities that the dialog of `tt.showDouyinOpenAuth` has rows for.
    ///
    /// Those that the app was not approved for have none; the platform does not say what else becomes of them.
    ///
    /// - Parameter request: The call.
    /// - Returns: At least one capability, or the first refusal in the order of ``OpenAuthRule``.
    /// - Throws: What the database throws.
    package func openAuthScopes(for request: OpenAuthRequest) throws -> Result<[String], OpenAuthRefusal> {
        try database.read { try request.admitted(in: $0) }
    }

    /// Answers `tt.showDouyinOpenAuth` for a person who agreed.
    ///
    /// - Parameter request: The call, with the capabilities that the person left ticked.
    /// - Returns: A ticket, or the first refusal in the order of ``OpenAuthRule``.
    /// - Throws: What the database throws.
    package func grantOpenAuth(_ request: OpenAuthRequest) throws -> Result<OpenAuthGrant, OpenAuthRefusal> {
        let now = clock.now()
        return try database.decide { transaction in
            switch try request.admitted(in: transaction.reading) {
            case .failure(let refusal): return .failure(refusal)
            case .success(let scopes):
                try IssuedTicket.forgetOld(at: now, in: transaction)
                let ticket = Secret(Alphabet.base62.text(random(32)))
                try IssuedTicket(
                    appID: request.account.appID,
                    person: request.account.person,
                    scopes: scopes,
                    expiresAt: now + settings.codeLife
                )
                .insert(as: ticket, in: transaction)
                return .success(OpenAuthGrant(ticket: ticket, scopes: scopes))
            }
        }
    }
}

extension OpenAuthRequest {
    /// Decides with what the platform knows of the app and the person.
    fileprivate func admitted(
        in transaction: borrowing ReadTransaction
    ) throws -> Result<[String], OpenAuthRefusal> {
        guard !scopes.isEmpty else { return .failure(.noScopes) }
        let person = try PersonDirectory.find(account.person, in: transaction)
        guard person?.isSignedIn(to: account.hostApp) ?? true else {
            return .failure(.hostLoginNeeded(account.hostApp))
        }
        guard let app = try AppDirectory.find(account.appID, in: transaction) else {
            return .failure(.unknownApp(account.appID))
        }
        let usable = scopes.filter(app.capabilities.contains)
        return usable.isEmpty ? .failure(.noUsableScope(scopes)) : .success(usable)
    }
}
