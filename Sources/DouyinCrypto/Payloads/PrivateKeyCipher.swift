import CryptoExtras
import Foundation

/// Opens what `get_phonenumber_info` answers: RSA with PKCS#1 v1.5 padding under the app's private key
/// (developer.open-douyin.com …/phone-number page).
public struct PrivateKeyCipher {
    private let key: _RSA.Encryption.PrivateKey

    /// Prepares a private key.
    ///
    /// - Parameter pem: A PEM text, `PRIVATE KEY` (PKCS#8) or `RSA PRIVATE KEY` (PKCS#1), of 1024 bits or more.
    /// - Throws: ``CipherFault/unreadableKey``.
    public init(pem: String) throws(CipherFault) {
        do {
            key = try _RSA.Encryption.PrivateKey(unsafePEMRepresentation: pem)
        } catch {
            throw .unreadableKey
        }
    }

    /// Opens the answer's `data`, block by block; the caller compares the watermark's app id.
    ///
    /// - Parameter data: The base64 text as it arrived.
    /// - Returns: The bytes of a JSON text.
    /// - Throws: ``CipherFault``; ``CipherFault/wrongPrivateKey`` most often means that the console has a newer
    ///   public key, which applies at once.
    public func decrypt(_ data: String) throws(CipherFault) -> [UInt8] {
        let payload = Array(try CipherFault.decode(data, as: .payload))
        let size = key.keySizeInBits / 8
        guard !payload.isEmpty, payload.count.isMultiple(of: size) else {
            throw .partialBlock(bytes: payload.count)
        }
        var plaintext: [UInt8] = []
        for start in stride(from: 0, to: payload.count, by: size) {
            do {
                let part = payload[start..<start + size]
                plaintext += try key.decrypt(part, padding: ._WEAK_AND_INSECURE_PKCS_V1_5)
            } catch {
                throw .wrongPrivateKey
            }
        }
        return plaintext
    }
}
