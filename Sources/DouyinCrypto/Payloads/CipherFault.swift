/// Why an encrypted text can't be opened.
public enum CipherFault: Error, Sendable, Hashable {
    /// What a text was meant to be.
    public enum Part: String, Sendable, Hashable {
        /// The key.
        case key

        /// The initialization vector.
        case vector = "initialization vector"

        /// The encrypted text itself.
        case payload
    }

    /// A text is not base64.
    case notBase64(Part)

    /// A key has another number of bytes than its cipher takes.
    case wrongKeySize(bytes: Int, expected: Int)

    /// An initialization vector doesn't have 16 bytes.
    case wrongVectorSize(bytes: Int)

    /// The encrypted bytes are none, or no whole number of blocks: something was cut off.
    case partialBlock(bytes: Int)

    /// A text is no RSA key in PEM, or one of less than 1024 bits.
    case unreadableKey

    /// RSA can't open a text; most often the public key in the console is another one's.
    case wrongPrivateKey

    /// The end of the opened text makes no sense; most often the key is another session's.
    case corruptPadding
}

extension CipherFault: CustomStringConvertible {
    /// What is wrong with which part, without its content.
    public var description: String {
        switch self {
        case .notBase64(let part): "the \(part.rawValue) is not base64"
        case .wrongKeySize(let bytes, let expected): "the key has \(bytes) bytes, not \(expected)"
        case .wrongVectorSize(let bytes): "the initialization vector has \(bytes) bytes, not 16"
        case .partialBlock(let bytes): "the payload has \(bytes) bytes, not a whole number of blocks"
        case .unreadableKey: "the key is no RSA key in PEM of 1024 bits or more"
        case .wrongPrivateKey: "the payload was encrypted under another public key, or was changed"
        case .corruptPadding:
            "the padding is corrupt: the key is another session's, or the payload was changed"
        }
    }
}
