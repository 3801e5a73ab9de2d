import Foundation

/// The encrypted way from the platform to a developer's server, set up by token and EncodingAESKey.
///
/// The opened bytes are 32 random ones (16 on WeChat), the length as four bytes, the message and the app id,
/// padded to 32 (microapp.bytedance.com, third-party platform; vectors of a public SDK).
public struct PushChannel: Sendable {
    private static let prefixSize = 32
    private static let lengthSize = 4
    private static let padding = 32
    private static let keySize = 32

    private let token: String
    private let appID: String
    private let cipher: BlockCipher
    private let vector: [UInt8]

    /// Prepares a channel.
    ///
    /// - Parameters:
    ///   - token: The token from the console.
    ///   - encodingAESKey: The 43 characters from the console.
    ///   - appID: The app that messages must be for.
    /// - Throws: ``CipherFault/notBase64(_:)`` or ``CipherFault/wrongKeySize(bytes:expected:)``.
    public init(token: String, encodingAESKey: String, appID: String) throws(CipherFault) {
        let key = try CipherFault.decode(encodingAESKey + "=", as: .key)
        self.token = token
        self.appID = appID
        cipher = try BlockCipher(key: key, size: Self.keySize)
        vector = Array(key.prefix(16))
    }

    /// Checks the signature, opens a push and checks whom it is for.
    ///
    /// - Parameter envelope: The push as it arrived.
    /// - Returns: The message, a JSON or XML text.
    /// - Throws: ``PushFault``, in the order of its cases.
    public func open(_ envelope: PushEnvelope) throws(PushFault) -> String {
        guard signature(of: envelope).matches(envelope.signature) else { throw .wrongSignature }

        let bytes = try opened(envelope.encrypt)
        let (message, appID) = try Self.parts(of: bytes)
        guard appID == self.appID else { throw .wrongApp(id: appID) }
        return message
    }

    /// Encrypts and signs a push as the platform does.
    ///
    /// - Parameters:
    ///   - message: A JSON or XML text.
    ///   - timestamp: `TimeStamp`, in seconds.
    ///   - nonce: `Nonce`, any digits.
    ///   - prefix: The random bytes before the message.
    /// - Returns: What to send.
    /// - Throws: ``CipherFault``, which a channel that could be prepared never meets.
    public func seal(
        _ message: String,
        timestamp: String,
        nonce: String,
        prefix: SIMD32<UInt8> = .random(in: 0...255)
    ) throws(CipherFault) -> PushEnvelope {
        let text = Array(message.utf8)
        let length = withUnsafeBytes(of: UInt32(text.count).bigEndian) { Array($0) }
        let start = prefix.indices.map { prefix[$0] }
        let plaintext = start + length + text + Array(appID.utf8)
        let bytes = try cipher.encrypt(plaintext, vector: vector, paddedTo: Self.padding)
        let encrypt = Data(bytes).base64EncodedString()
        let signature = Signature.push(token: token, timestamp: timestamp, nonce: nonce, message: encrypt)
        return PushEnvelope(
            encrypt: encrypt,
            signature: signature.hexadecimal,
            timestamp: timestamp,
            nonce: nonce
        )
    }

    private func signature(of envelope: PushEnvelope) -> Signature {
        .push(
            token: token,
            timestamp: envelope.timestamp,
            nonce: envelope.nonce,
            message: envelope.encrypt
        )
    }

    private func opened(_ encrypt: String) throws(PushFault) -> ArraySlice<UInt8> {
        do {
            let payload = try CipherFault.decode(encrypt, as: .payload)
            return try cipher.decrypt(payload, vector: vector, paddedTo: Self.padding)[...]
        } catch {
            throw .cipher(error)
        }
    }

    private static func parts(
        of bytes: ArraySlice<UInt8>
    ) throws(PushFault) -> (message: String, appID: String) {
        let body = bytes.dropFirst(prefixSize)
        guard body.count >= lengthSize else { throw .malformed }

        let length = body.prefix(lengthSize).reduce(0) { $0 << 8 | Int($1) }
        let rest = body.dropFirst(lengthSize)
        guard length <= rest.count,
            let message = String(validating: rest.prefix(length), as: UTF8.self),
            let appID = String(validating: rest.dropFirst(length), as: UTF8.self)
        else { throw .malformed }

        return (message, appID)
    }
}
