/// An encrypted push as it travels: the members of its JSON or XML.
public struct PushEnvelope: Sendable, Hashable {
    /// `Encrypt`: the encrypted text in base64; a blank at its end counts for the signature.
    public let encrypt: String

    /// `MsgSignature`, in hex.
    public let signature: String

    /// `TimeStamp`, as written.
    public let timestamp: String

    /// `Nonce`, as written.
    public let nonce: String

    /// Takes the four texts as they arrived.
    ///
    /// - Parameters:
    ///   - encrypt: `Encrypt`.
    ///   - signature: `MsgSignature`.
    ///   - timestamp: `TimeStamp`.
    ///   - nonce: `Nonce`.
    public init(encrypt: String, signature: String, timestamp: String, nonce: String) {
        self.encrypt = encrypt
        self.signature = signature
        self.timestamp = timestamp
        self.nonce = nonce
    }
}

/// Why an encrypted push is not taken.
public enum PushFault: Error, Sendable, Hashable {
    /// The signature is not the one of this token and text.
    case wrongSignature

    /// The text can't be opened.
    case cipher(CipherFault)

    /// The opened bytes are shorter than they say, or not text.
    case malformed

    /// The message is for another app.
    case wrongApp(id: String)
}

extension PushFault: CustomStringConvertible {
    /// What is wrong, without the message.
    public var description: String {
        switch self {
        case .wrongSignature: "the signature of the push is not made with this token"
        case .cipher(let fault): "the push can't be opened: \(fault)"
        case .malformed: "the opened push is shorter than it says, or is not text"
        case .wrongApp(let id): "the push is for the app \(id)"
        }
    }
}
