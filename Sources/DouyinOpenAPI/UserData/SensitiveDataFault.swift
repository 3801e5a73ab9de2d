import DouyinCrypto

/// Why user data can't be opened; its text says what to do.
public enum SensitiveDataFault: Error, Sendable, Hashable {
    /// The data was made under another session key: `tt.login` was called since, or the key is another person's.
    case sessionRotated

    /// The data opens, but is for another app.
    case wrongApp(watermark: String)

    /// The data opens, but `rawData` was changed or signed under another key.
    case badSignature

    /// The data was cut or changed on its way.
    case corrupt

    /// One of the texts is not base64.
    case notBase64
}

extension SensitiveDataFault {
    /// Words what the cipher says; a signature that fits proves that the key is right, and the data isn't.
    init(_ fault: CipherFault, isSigned: Bool?) {
        switch fault {
        case .notBase64: self = .notBase64
        case .corruptPadding: self = isSigned == true ? .corrupt : .sessionRotated
        case .wrongKeySize, .wrongVectorSize, .partialBlock, .unreadableKey, .wrongPrivateKey: self = .corrupt
        }
    }

    /// Whether an older key may do.
    var mayFitOlderKey: Bool {
        switch self {
        case .sessionRotated, .badSignature: true
        case .wrongApp, .corrupt, .notBase64: false
        }
    }
}

extension SensitiveDataFault: CustomStringConvertible {
    /// What happened, and what to do.
    public var description: String {
        switch self {
        case .sessionRotated:
            "the data was encrypted under another session key. Call tt.login before the button or dialog, not in its "
                + "callback, and keep the last few keys of a person (SessionKeyHistory)"
        case .wrongApp(let watermark):
            "the data is for the app \(watermark). Use the session and the app id of the mini-app that sent it"
        case .badSignature:
            "rawData does not fit its signature. Pass on rawData byte by byte; a JSON that was parsed and written "
                + "again has another signature"
        case .corrupt:
            "the data was cut or changed on its way. Send encryptedData and iv in a JSON body, where + and / survive"
        case .notBase64:
            "encryptedData, iv or the session key is not base64. A + that became a blank on its way in a form or a "
                + "query is the usual cause: send JSON"
        }
    }
}
