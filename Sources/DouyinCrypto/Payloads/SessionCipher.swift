import Foundation

/// Opens and makes the encrypted part of profiles and phone numbers: AES-128-CBC under a session key
/// (developer.open-douyin.com …/sensitive-data-process).
public struct SessionCipher: Sendable {
    /// What travels to the mini-app and from there to its back end.
    public struct Payload: Sendable, Hashable {
        /// The encrypted text in base64.
        public let encryptedData: String

        /// The initialization vector in base64.
        public let iv: String

        /// Takes the two texts as they arrived.
        public init(encryptedData: String, iv: String) {
            self.encryptedData = encryptedData
            self.iv = iv
        }
    }

    private static let keySize = 16
    private static let padding = 16

    private let cipher: BlockCipher

    /// Prepares a session key.
    ///
    /// - Parameter sessionKey: The base64 text from `jscode2session`.
    /// - Throws: ``CipherFault/notBase64(_:)`` or ``CipherFault/wrongKeySize(bytes:expected:)``.
    public init(sessionKey: String) throws(CipherFault) {
        cipher = try BlockCipher(key: CipherFault.decode(sessionKey, as: .key), size: Self.keySize)
    }

    /// Opens what `tt.getUserProfile` or a phone-number button gave; the caller compares the watermark's app id.
    ///
    /// - Parameter payload: The two texts as they arrived.
    /// - Returns: The bytes of a JSON text.
    /// - Throws: ``CipherFault``; ``CipherFault/corruptPadding`` most often means that `tt.login` was called again
    ///   since, which renewed the session key.
    public func decrypt(_ payload: Payload) throws(CipherFault) -> [UInt8] {
        try cipher.decrypt(
            CipherFault.decode(payload.encryptedData, as: .payload),
            vector: CipherFault.decode(payload.iv, as: .vector),
            paddedTo: Self.padding
        )
    }

    /// Makes what the platform would make.
    ///
    /// - Parameters:
    ///   - plaintext: The bytes of a JSON text.
    ///   - iv: 16 bytes that are never used twice with the same key.
    /// - Returns: The two texts.
    /// - Throws: ``CipherFault/wrongVectorSize(bytes:)``.
    public func encrypt(_ plaintext: some Sequence<UInt8>, iv: [UInt8]) throws(CipherFault) -> Payload {
        let bytes = try cipher.encrypt(Array(plaintext), vector: iv, paddedTo: Self.padding)
        return Payload(
            encryptedData: Data(bytes).base64EncodedString(),
            iv: Data(iv).base64EncodedString()
        )
    }
}
