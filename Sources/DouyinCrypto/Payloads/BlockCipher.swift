import Crypto
import CryptoExtras
import Foundation

/// AES in CBC mode with checked sizes and PKCS#7 padding to any block length.
struct BlockCipher: Sendable {
    private static let vectorSize = 16

    private let key: SymmetricKey

    init(key: some ContiguousBytes & Collection<UInt8>, size: Int) throws(CipherFault) {
        guard key.count == size else { throw .wrongKeySize(bytes: key.count, expected: size) }
        self.key = SymmetricKey(data: key)
    }

    /// Pads to a multiple of 16, or of a multiple of 16; at least one byte is added.
    func encrypt(_ plaintext: [UInt8], vector: [UInt8], paddedTo size: Int) throws(CipherFault) -> [UInt8] {
        let missing = size - plaintext.count % size
        let padded = plaintext + [UInt8](repeating: UInt8(missing), count: missing)
        let vector = try Self.vector(vector)
        guard let bytes = try? AES._CBC.encrypt(padded, using: key, iv: vector, noPadding: true) else {
            throw .partialBlock(bytes: padded.count)
        }
        return Array(bytes)
    }

    /// Copies nothing but the opened text: servers open a payload for each login.
    func decrypt(
        _ payload: Data,
        vector: some Collection<UInt8>,
        paddedTo size: Int
    ) throws(CipherFault) -> [UInt8] {
        let vector = try Self.vector(vector)
        guard !payload.isEmpty, payload.count.isMultiple(of: Self.vectorSize),
            let padded = try? AES._CBC.decrypt(payload, using: key, iv: vector, noPadding: true)
        else { throw .partialBlock(bytes: payload.count) }

        return try Self.unpadded(padded, size)
    }

    private static func vector(_ bytes: some Collection<UInt8>) throws(CipherFault) -> AES._CBC.IV {
        guard let vector = try? AES._CBC.IV(ivBytes: bytes) else {
            throw .wrongVectorSize(bytes: bytes.count)
        }
        return vector
    }

    private static func unpadded(_ padded: Data, _ size: Int) throws(CipherFault) -> [UInt8] {
        guard let last = padded.last, (1...size).contains(Int(last)), padded.count >= Int(last),
            padded.suffix(Int(last)).allSatisfy({ $0 == last })
        else { throw .corruptPadding }

        return Array(padded.dropLast(Int(last)))
    }
}

extension CipherFault {
    /// Reads base64 as it arrives in practice: blanks around it are dropped, anything else strange is refused.
    static func decode(_ text: String, as part: Part) throws(CipherFault) -> Data {
        guard let data = Data(base64Encoded: text) ?? Data(base64Encoded: trimmed(text)) else {
            throw .notBase64(part)
        }
        return data
    }

    private static func trimmed(_ text: String) -> String {
        text.trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
