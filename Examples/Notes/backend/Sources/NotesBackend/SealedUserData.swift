import Crypto
import CryptoExtras
import Foundation

/// What `tt.getUserProfile` hands to the mini-app for its back end.
struct SealedUserData: Hashable, Sendable {
    var rawData: String
    var signature: String
    var encryptedData: String
    var iv: String

    /// Checks the signature, opens the seal and compares the watermark.
    ///
    /// The signature is the hexadecimal SHA-1 of the received text and the session key; the payload is
    /// AES-128-CBC with PKCS#7 padding (developer.open-douyin.com, sensitive-data-process).
    ///
    /// - Throws: ``Refusal/forgedProfile``, ``Refusal/unreadableProfile`` or ``Refusal/foreignProfile(appID:)``.
    func open(sessionKey: String, appID: String) throws(Refusal) -> UserProfile {
        guard Self.signature(of: rawData, sessionKey: sessionKey) == signature.lowercased() else {
            throw .forgedProfile
        }
        let plaintext = try Self.decrypt(encryptedData, sessionKey: sessionKey, iv: iv)
        guard let profile = try? JSONDecoder().decode(UserProfile.self, from: plaintext) else {
            throw .unreadableProfile
        }
        guard profile.watermark.appid == appID else { throw .foreignProfile(appID: profile.watermark.appid) }
        return profile
    }

    static func signature(of rawData: String, sessionKey: String) -> String {
        Hexadecimal.text(Insecure.SHA1.hash(data: Data((rawData + sessionKey).utf8)))
    }

    static func decrypt(_ text: String, sessionKey: String, iv: String) throws(Refusal) -> Data {
        guard let key = Data(base64Encoded: sessionKey), key.count == 16,
            let vector = Data(base64Encoded: iv), let sealed = Data(base64Encoded: text), !sealed.isEmpty
        else { throw .unreadableProfile }
        do {
            return try AES._CBC.decrypt(
                sealed,
                using: SymmetricKey(data: key),
                iv: AES._CBC.IV(ivBytes: vector)
            )
        } catch {
            throw .unreadableProfile
        }
    }
}

/// The opened profile, under the platform's own names.
struct UserProfile: Hashable, Sendable, Decodable {
    var nickName: String
    var avatarUrl: String
    var watermark: Watermark

    /// For whom the platform sealed the data.
    struct Watermark: Hashable, Sendable, Decodable {
        var appid: String
    }
}
