import CryptoExtras
import Foundation

/// Makes what `get_phonenumber_info` answers: RSA with PKCS#1 v1.5 padding under an app's public key
/// (developer.open-douyin.com …/phone-number page).
public struct PublicKeyCipher {
    private let key: _RSA.Encryption.PublicKey

    /// Prepares a public key.
    ///
    /// - Parameter pem: A PEM text, `PUBLIC KEY` (SPKI) or `RSA PUBLIC KEY` (PKCS#1), of 1024 bits or more.
    /// - Throws: ``CipherFault/unreadableKey``.
    public init(pem: String) throws(CipherFault) {
        do {
            key = try _RSA.Encryption.PublicKey(unsafePEMRepresentation: pem)
        } catch {
            throw .unreadableKey
        }
    }

    /// Encrypts a text, block by block where one block is too short for it.
    ///
    /// - Parameter plaintext: The bytes of a JSON text.
    /// - Returns: The blocks behind each other, in base64.
    /// - Throws: ``CipherFault/unreadableKey`` for a key that can't encrypt.
    public func encrypt(_ plaintext: some Sequence<UInt8>) throws(CipherFault) -> String {
        let bytes = Array(plaintext)
        let size = key.maximumEncryptSize(with: ._WEAK_AND_INSECURE_PKCS_V1_5)
        var payload = Data()
        for start in stride(from: 0, to: max(bytes.count, 1), by: size) {
            let part = bytes[start..<min(start + size, bytes.count)]
            do {
                payload += try key.encrypt(part, padding: ._WEAK_AND_INSECURE_PKCS_V1_5)
            } catch {
                throw .unreadableKey
            }
        }
        return payload.base64EncodedString()
    }
}
