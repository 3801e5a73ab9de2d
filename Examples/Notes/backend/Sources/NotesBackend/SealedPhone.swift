import Foundation

/// What the phone-number button hands to the mini-app for its back end; it has no signature.
struct SealedPhone: Hashable, Sendable {
    var encryptedData: String
    var iv: String

    /// Opens the seal and compares the watermark.
    ///
    /// - Throws: ``Refusal/unreadableProfile`` or ``Refusal/foreignProfile(appID:)``.
    func open(sessionKey: String, appID: String) throws(Refusal) -> PhoneNumber {
        let plaintext = try SealedUserData.decrypt(encryptedData, sessionKey: sessionKey, iv: iv)
        guard let phone = try? JSONDecoder().decode(PhoneNumber.self, from: plaintext) else {
            throw .unreadableProfile
        }
        guard phone.watermark.appid == appID else { throw .foreignProfile(appID: phone.watermark.appid) }
        return phone
    }
}

/// The opened number, under the platform's own names.
struct PhoneNumber: Hashable, Sendable, Decodable {
    var purePhoneNumber: String
    var countryCode: String
    var watermark: UserProfile.Watermark

    /// The number as it may be shown: `138 **** 8000`, with the country in front if it is another than China.
    var withHiddenMiddle: String {
        let country = countryCode == "86" ? "" : "+\(countryCode) "
        return "\(country)\(purePhoneNumber.prefix(3)) **** \(purePhoneNumber.suffix(4))"
    }
}
