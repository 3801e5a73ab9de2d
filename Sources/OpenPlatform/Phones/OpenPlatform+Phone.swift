import DouyinCrypto
import Storage

extension OpenPlatform {
    /// What the phone-number button can offer the person before it asks them.
    ///
    /// - Parameter account: The app, the person and the host app.
    /// - Returns: The bound number, `nil` when the person has to enter one first, or why nobody is asked.
    /// - Throws: What the database throws.
    package func phoneToOffer(_ account: AccountKey) throws -> Result<PhoneNumber?, PhoneRefusal> {
        let facts = try database.read { try phoneFacts(account, in: $0) }
        if let refusal = facts.refusal(settings) { return .failure(refusal) }
        return .success(facts.person?.phone)
    }

    /// Answers the phone-number button for a person who agreed; it extends the session.
    ///
    /// - Parameters:
    ///   - account: The app, the person and the host app.
    ///   - other: The number that the person entered; it is bound to them if they had none, and otherwise used once.
    /// - Returns: The number both ways, or the first refusal in the order of ``PhoneRule``.
    /// - Throws: What the database throws.
    package func phone(
        _ account: AccountKey,
        entering other: PhoneNumber? = nil
    ) throws -> Result<PhoneAnswer, PhoneRefusal> {
        try database.decide { transaction in
            let facts = try phoneFacts(account, in: transaction.reading)
            if let refusal = facts.refusal(settings) { return .failure(refusal) }
            guard var person = facts.person, let session = facts.session,
                let phone = other ?? person.phone
            else { return .failure(.noPhoneNumber) }

            if person.phone == nil {
                person.phone = phone
                try transaction.execute(person.upsert)
            }
            try Account.touch(account, at: facts.now, in: transaction)
            return .success(try share(phone, of: account, session.key, at: facts.now, in: transaction))
        }
    }

    private func phoneFacts(
        _ account: AccountKey,
        in transaction: borrowing ReadTransaction
    ) throws -> PhoneFacts {
        PhoneFacts(
            account: account,
            app: try AppDirectory.find(account.appID, in: transaction),
            person: try PersonDirectory.find(account.person, in: transaction),
            session: try Account.find(account, in: transaction)?.session,
            now: clock.now()
        )
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
