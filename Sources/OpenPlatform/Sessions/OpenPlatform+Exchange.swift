import Storage

extension OpenPlatform {
    /// Answers `jscode2session`: turns codes into the session key of their login and the ids of the account.
    ///
    /// Both codes are used up or neither is. What belongs to a code that was not sent is absent
    /// (developer.open-douyin.com …/code-2-session).
    ///
    /// - Parameter exchange: What the back end sent.
    /// - Returns: The session, or the first refusal in the order of ``ExchangeRule``.
    /// - Throws: What the database throws.
    package func exchange(_ exchange: CodeExchange) throws -> Result<SessionGrant, SessionRefusal> {
        if let parameter = exchange.missingParameter { return .failure(.missing(parameter)) }
        let now = clock.now()
        return try database.decide { transaction in
            do {
                return .success(try redeem(exchange, at: now, in: transaction))
            } catch let refusal as SessionRefusal {
                return .failure(refusal)
            }
        }
    }

    private func redeem(
        _ exchange: CodeExchange,
        at now: PlatformInstant,
        in transaction: borrowing WriteTransaction
    ) throws -> SessionGrant {
        guard let app = try AppProof.find(exchange.appID, in: transaction.reading) else {
            throw SessionRefusal.unknownApp(exchange.appID)
        }
        guard app.secret.matches(exchange.secret.revealed) else { throw SessionRefusal.wrongSecret }

        let login = try exchange.code.map { code in
            try use(code, isAnonymous: false, of: exchange.appID, at: now, in: transaction)
        }?
        .login
        let device = try exchange.anonymousCode.map { code in
            try use(code, isAnonymous: true, of: exchange.appID, at: now, in: transaction)
        }?
        .device
        if let login { try Account.touch(login.account, at: now, in: transaction) }
        return SessionGrant(
            sessionKey: login?.sessionKey,
            openID: login.map { Identities.openID(of: $0.account) },
            anonymousOpenID: device.map { Identities.anonymousOpenID(device: $0, appID: exchange.appID) },
            unionID: login.map { unionID(of: $0.account, developer: app.developer) },
            person: login?.account.person
        )
    }

    /// Uses up a code of the wanted kind; the update decides when two exchanges race.
    private func use(
        _ code: String,
        isAnonymous: Bool,
        of appID: String,
        at now: PlatformInstant,
        in transaction: borrowing WriteTransaction
    ) throws -> IssuedCode {
        func refusal(_ fault: CodeFault) -> SessionRefusal {
            isAnonymous ? .badAnonymousCode(fault) : .badCode(fault)
        }
        guard let issued = try IssuedCode.find(code, in: transaction.reading),
            (issued.login == nil) == isAnonymous
        else { throw refusal(.unknown) }
        if let fault = issued.fault(for: appID, at: now) { throw refusal(fault) }
        guard try IssuedCode.use(code, at: now, in: transaction) else { throw refusal(.used(at: now)) }

        return issued
    }

    func unionID(of account: AccountKey, developer: String) -> String {
        Identities.unionID(
            of: account,
            developer: developer,
            spanningHostApps: settings.unionIDSpansHostApps
        )
    }
}
