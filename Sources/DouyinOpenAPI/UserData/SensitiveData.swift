import DouyinCrypto
import Foundation

/// What `tt.getUserProfile`, `tt.getUserInfo` or the phone button gave the mini-app, on its way to be opened.
///
/// ```swift
/// let data = SensitiveData(encryptedData: body.encryptedData, iv: body.iv, rawData: body.rawData, signature: body.signature)
/// let profile = try data.profile(with: session.key, for: "tt0123456789abcdef")
/// ```
///
/// Opening checks, in this order, what the platform's page asks for (…/sensitive-data-process): the signature over
/// `rawData` if there is one, the encrypted text, and the app id of the watermark.
public struct SensitiveData: Sendable, Hashable {
    /// The encrypted text in base64.
    public let encryptedData: String

    /// The initialization vector in base64.
    public let iv: String

    /// The text that the signature covers, exactly as the mini-app received it.
    public let rawData: String?

    /// The signature over `rawData` and the session key.
    public let signature: String?

    /// Takes the texts as they arrived.
    ///
    /// - Parameters:
    ///   - encryptedData: The encrypted text in base64.
    ///   - iv: The initialization vector in base64.
    ///   - rawData: The signed text; phone numbers come without.
    ///   - signature: The signature; it needs `rawData`.
    public init(encryptedData: String, iv: String, rawData: String? = nil, signature: String? = nil) {
        self.encryptedData = encryptedData
        self.iv = iv
        self.rawData = rawData
        self.signature = signature
    }

    /// Opens and checks the data, and gives the bytes of its JSON text.
    ///
    /// - Parameters:
    ///   - key: The session key that was valid when the data was made; most often the newest.
    ///   - appID: The app that the data must be for; `nil` leaves the watermark to the caller.
    /// - Returns: The bytes of a JSON text.
    /// - Throws: ``SensitiveDataFault``.
    public func open(with key: SessionKey, for appID: String?) throws(SensitiveDataFault) -> [UInt8] {
        let isSigned = isSigned(by: key)
        let bytes = try decrypted(with: key, isSigned: isSigned)
        if isSigned == false { throw .badSignature }
        if let appID { _ = try WatermarkOnly.read(bytes, for: appID) }
        return bytes
    }

    /// Opens the data with the newest key of a person's history that fits.
    ///
    /// - Parameters:
    ///   - history: The person's last keys.
    ///   - appID: The app that the data must be for; `nil` leaves the watermark to the caller.
    /// - Returns: The bytes of a JSON text, and the key that fitted.
    /// - Throws: The fault of the newest key when none fits, except what is the same for all of them.
    public func open(
        with history: SessionKeyHistory,
        for appID: String?
    ) throws(SensitiveDataFault) -> (bytes: [UInt8], key: SessionKey) {
        var first: SensitiveDataFault?
        for key in history.newestFirst {
            do {
                return (try open(with: key, for: appID), key)
            } catch  where error.mayFitOlderKey {
                first = first ?? error
            }
        }
        throw first ?? .sessionRotated
    }

    /// Whether the signature is the key's; `nil` when there is none to check.
    private func isSigned(by key: SessionKey) -> Bool? {
        guard let rawData, let signature else { return nil }
        return Signature.userData(rawData: rawData, sessionKey: key.revealed).matches(signature)
    }

    private func decrypted(with key: SessionKey, isSigned: Bool?) throws(SensitiveDataFault) -> [UInt8] {
        do throws(CipherFault) {
            let payload = SessionCipher.Payload(encryptedData: encryptedData, iv: iv)
            let bytes = try SessionCipher(sessionKey: key.revealed).decrypt(payload)
            // One wrong key in 256 leaves padding that looks right; the text then is no JSON.
            guard bytes.first == UInt8(ascii: "{") else { throw .corruptPadding }
            return bytes
        } catch {
            throw SensitiveDataFault(error, isSigned: isSigned)
        }
    }
}
