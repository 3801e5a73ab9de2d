import ArgumentParser
import DouyinCrypto
import OpenPlatform

/// `quaver decrypt`: the JSON in what `tt.getUserProfile` or a phone-number button gave.
struct Decrypt: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract:
            "Print the JSON text in encryptedData, as tt.getUserProfile or a phone-number button gives it."
    )

    @Option(help: "The session_key from jscode2session.")
    var sessionKey: String

    @Option(help: "The iv beside encryptedData.")
    var iv: String

    @Argument(help: "The encryptedData.")
    var data: String

    func run() throws {
        let plaintext: [UInt8]
        do throws(CipherFault) {
            plaintext = try SessionCipher(sessionKey: sessionKey)
                .decrypt(SessionCipher.Payload(encryptedData: data, iv: iv))
        } catch {
            throw CommandFailure(error.isMistakeOfTheCaller ? .badUsage : .workFailed, error.words)
        }
        guard let text = String(validating: plaintext, as: UTF8.self), (try? JSONValue.parse(text)) != nil
        else {
            throw CommandFailure(
                .workFailed,
                "what was encrypted is no JSON: the session key is another session's; was it renewed by tt.login?"
            )
        }
        Console.write(text)
    }
}

extension CipherFault {
    /// Whether the texts can't be what they should, whatever the key.
    fileprivate var isMistakeOfTheCaller: Bool {
        switch self {
        case .notBase64, .wrongKeySize, .wrongVectorSize, .partialBlock, .unreadableKey: true
        case .wrongPrivateKey, .corruptPadding: false
        }
    }

    /// What is wrong, by the names of the options, and what to do.
    fileprivate var words: String {
        switch self {
        case .notBase64(.key): "--session-key is not base64: pass it on as jscode2session gave it"
        case .notBase64(.vector): "--iv is not base64: pass it on as the mini-app got it"
        case .notBase64(.payload): "DATA is not base64: pass encryptedData on as the mini-app got it"
        case .wrongKeySize(let bytes, let expected):
            "--session-key has \(bytes) bytes, not \(expected): pass it on as jscode2session gave it"
        case .wrongVectorSize(let bytes): "--iv has \(bytes) bytes, not 16: pass it on as the mini-app got it"
        case .partialBlock(let bytes):
            "DATA has \(bytes) bytes, not a whole number of blocks: something was cut off"
        case .corruptPadding:
            "the padding is corrupt: was the session key renewed by another tt.login, or the data changed?"
        case .unreadableKey, .wrongPrivateKey: description
        }
    }
}
