import DouyinCrypto
import Storage

extension OpenPlatform {
    /// Answers `tt.getUserInfo` and `tt.getUserProfile` for a person who agreed; asking for an encrypted part extends
    /// the session.
    ///
    /// - Parameter request: The call.
    /// - Returns: The profile, or why there is none.
    /// - Throws: What the database throws.
    package func profile(_ request: ProfileRequest) throws -> Result<ProfileAnswer, ProfileRefusal> {
        let now = clock.now()
        return try database.decide { transaction in
            guard let app = try AppProof.find(request.account.appID, in: transaction.reading) else {
                return .failure(.unknownApp(request.account.appID))
            }
            guard let person = try PersonDirectory.find(request.account.person, in: transaction.reading)
            else {
                return .failure(.unknownPerson(request.account.person))
            }
            let userInfo = request.isNameless ? ProfileText.nameless : ProfileText.userInfo(of: person)
            guard request.wantsCredentials else { return .success(answer(userInfo, credentials: nil)) }

            guard let account = try Account.find(request.account, in: transaction.reading) else {
                return .failure(.noSession(.empty))
            }
            if let refusal = account.session.refusal(life: settings.sessionLife, at: now) {
                return .failure(.noSession(refusal))
            }
            try Account.touch(account.key, at: now, in: transaction)
            let ids =
                request.includesIDs
                ? (account.openID, unionID(of: account.key, developer: app.developer)) : nil
            let credentials = try credentials(for: userInfo, account: account, ids: ids, at: now)
            return .success(answer(userInfo, credentials: credentials))
        }
    }

    private func answer(
        _ members: JSONObject,
        credentials: ProfileAnswer.Credentials?
    ) -> ProfileAnswer {
        let userInfo = JSONValue.object(members)
        return ProfileAnswer(userInfo: userInfo, rawData: userInfo.text, credentials: credentials)
    }

    private func credentials(
        for userInfo: JSONObject,
        account: Account,
        ids: (String, String)?,
        at now: PlatformInstant
    ) throws -> ProfileAnswer.Credentials {
        let key = account.session.key.revealed
        let plaintext = ProfileText.sensitive(userInfo, ids: ids, appID: account.key.appID, at: now)
        let payload = try SessionCipher(sessionKey: key).encrypt(plaintext.bytes, iv: random(16))
        let rawData = JSONValue.object(userInfo).text
        return ProfileAnswer.Credentials(
            signature: Signature.userData(rawData: rawData, sessionKey: key).hexadecimal,
            encryptedData: payload.encryptedData,
            iv: payload.iv
        )
    }
}

extension ProfileRequest {
    fileprivate var wantsCredentials: Bool {
        switch kind {
        case .userInfo(let withCredentials, _): withCredentials
        case .userProfile: true
        }
    }

    fileprivate var isNameless: Bool {
        switch kind {
        case .userInfo(_, let isNameless): isNameless
        case .userProfile: false
        }
    }

    fileprivate var includesIDs: Bool {
        switch kind {
        case .userInfo: true
        case .userProfile: false
        }
    }
}
