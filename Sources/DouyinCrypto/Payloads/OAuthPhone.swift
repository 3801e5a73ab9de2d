/// Opens the `encrypted_mobile` of web and mobile OAuth: AES-256-CBC under the client secret
/// (developer.open-douyin.com …/phone-number-decode-demo).
public struct OAuthPhone: Sendable {
    private static let keySize = 32

    private let cipher: BlockCipher
    private let vector: [UInt8]

    /// Prepares a client secret.
    ///
    /// - Parameter clientSecret: 32 characters; the first 16 are also the initialization vector.
    /// - Throws: ``CipherFault/wrongKeySize(bytes:expected:)``.
    public init(clientSecret: String) throws(CipherFault) {
        let key = Array(clientSecret.utf8)
        cipher = try BlockCipher(key: key, size: Self.keySize)
        vector = Array(key.prefix(16))
    }

    /// Opens a phone number.
    ///
    /// - Parameter encryptedMobile: The base64 text from the user's information.
    /// - Returns: The digits.
    /// - Throws: ``CipherFault``.
    public func decrypt(_ encryptedMobile: String) throws(CipherFault) -> String {
        let payload = try CipherFault.decode(encryptedMobile, as: .payload)
        let bytes = try cipher.decrypt(payload, vector: vector, paddedTo: 16)
        return String(decoding: bytes, as: UTF8.self)
    }
}
