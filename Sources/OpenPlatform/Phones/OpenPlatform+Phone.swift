import DouyinCrypto
import Storage

extension OpenPlatform {
    /// Answers the phone-number button for a person who agreed; it extends the session.
    ///
    /// - Parameter account: The app, the person and the host app.
    /// - Returns: The number both ways, or the first refusal in the order of ``PhoneRule``.
    /// - Throws: What the database throws.
    package func phone(_ account: AccountKey) throws -> Result<PhoneAnswer, PhoneRefusal> {
        let now = clock.now()
        return try database.decide { transaction in
            guard try AppProof.find(account.appID, in: transaction.reading) != nil else {
                return .failure(.unknownApp(account.appID))
            }
            guard let person = try PersonDirectory.find(account.person, in: transaction.reading) else {
                return .failure(.unknownPerson(account.person))
            }
            guard person.signedIn[account.hostApp] ?? true,
                let session = try Account.find(account, in: transaction.reading)?.session
            else { return .failure(.notLoggedIn(account.hostApp)) }
            if let end = session.end(life: settings.sessionLife, at: now) {
                return .failure(.sessionIsOver(at: end))
            }
            guard let phone = person.phone else { return .failure(.noPhoneNumber) }

            try Account.touch(account, at: now, in: transaction)
            return .success(try share(phone, of: account, session.key, at: now, in: transaction))
        }
    }

    private func share(
        _ phone: PhoneNumber,
        of account: AccountKey,
        _ key: Secret,
        at now: PlatformInstant,
        in transaction: borrowing WriteTransaction
    ) throws -> PhoneAnswer {
        try IssuedPhoneCode.forgetOld(at: now, in: transaction)
        let code = Secret(Alphabet.base62.text(random(32)))
        try IssuedPhoneCode(
            appID: account.appID,
            person: account.person,
            phone: phone,
            expiresAt: now + settings.phoneCodeLife
        )
        .insert(as: code, in: transaction)
        let text = PhoneText.sensitive(phone, appID: account.appID, at: now)
        let payload = try SessionCipher(sessionKey: key.revealed).encrypt(text.bytes, iv: random(16))
        return PhoneAnswer(code: code, encryptedData: payload.encryptedData, iv: payload.iv)
    }
}
