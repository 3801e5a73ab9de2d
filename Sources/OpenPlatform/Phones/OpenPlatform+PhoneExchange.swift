import DouyinCrypto
import Storage

extension OpenPlatform {
    /// Answers `get_phonenumber_info`: turns a code of the phone-number button into the number, under the app's public
    /// key as it is now (developer.open-douyin.com …/phone-number page).
    ///
    /// A refusal leaves the code as it was.
    ///
    /// - Parameters:
    ///   - code: The code; an empty one counts as not sent.
    ///   - appID: The app that calls.
    /// - Returns: The encrypted number, or the first refusal in the order of ``PhoneCodeRule``.
    /// - Throws: What the database throws.
    package func exchangePhoneCode(
        _ code: Secret,
        of appID: String
    ) throws -> Result<SealedPhone, PhoneCodeRefusal> {
        if code.revealed.isEmpty { return .failure(.missingCode) }
        let now = clock.now()
        return try database.decide { transaction in
            guard let issued = try IssuedPhoneCode.find(code, in: transaction.reading) else {
                return .failure(.badCode(.unknown))
            }
            if let fault = issued.fault(for: appID, at: now) { return .failure(.badCode(fault)) }
            guard let publicKey = try AppDirectory.find(appID, in: transaction.reading)?.publicKey,
                !publicKey.isEmpty
            else { return .failure(.noPublicKey) }
            guard let cipher = try? PublicKeyCipher(pem: publicKey) else {
                return .failure(.unreadablePublicKey)
            }
            guard try IssuedPhoneCode.use(code, at: now, in: transaction) else {
                return .failure(.badCode(.used(at: now)))
            }
            let text = PhoneText.sensitive(issued.phone, appID: appID, at: now)
            return .success(SealedPhone(data: try cipher.encrypt(text.bytes), person: issued.person))
        }
    }
}
