import COpenSSL
import Foundation

/// The same work by OpenSSL's own EVP, with buffers that are made once: signature, base64, AES, padding.
final class EVPProfile {
    private let profile: Profile
    private let context = EVP_CIPHER_CTX_new()
    private let digest = EVP_MD_CTX_new()
    private var cipher: [UInt8]
    private var plain: [UInt8]
    private var key = [UInt8](repeating: 0, count: 24)
    private var vector = [UInt8](repeating: 0, count: 24)
    private var hash = [UInt8](repeating: 0, count: 20)

    init(_ profile: Profile) {
        self.profile = profile
        cipher = [UInt8](repeating: 0, count: profile.encryptedData.utf8.count)
        plain = [UInt8](repeating: 0, count: profile.encryptedData.utf8.count + 16)
    }

    deinit {
        EVP_CIPHER_CTX_free(context)
        EVP_MD_CTX_free(digest)
    }

    /// Checks and opens the profile.
    ///
    /// - Returns: The length of the opened text, 0 if anything is wrong.
    func open() -> Int {
        guard isSigned() else { return 0 }
        let size = Self.decode(profile.encryptedData, into: &cipher)
        _ = Self.decode(profile.sessionKey, into: &key)
        _ = Self.decode(profile.iv, into: &vector)
        var (length, rest): (Int32, Int32) = (0, 0)
        guard EVP_DecryptInit_ex(context, EVP_aes_128_cbc(), nil, key, vector) == 1,
            EVP_DecryptUpdate(context, &plain, &length, cipher, Int32(size)) == 1
        else { return 0 }
        let isPadded = plain.withUnsafeMutableBufferPointer { buffer in
            EVP_DecryptFinal_ex(context, buffer.baseAddress.map { $0 + Int(length) }, &rest) == 1
        }
        return isPadded ? Int(length + rest) : 0
    }

    private func isSigned() -> Bool {
        EVP_DigestInit_ex(digest, EVP_sha1(), nil)
        var (raw, key) = (profile.rawData, profile.sessionKey)
        raw.withUTF8 { _ = EVP_DigestUpdate(digest, $0.baseAddress, $0.count) }
        key.withUTF8 { _ = EVP_DigestUpdate(digest, $0.baseAddress, $0.count) }
        EVP_DigestFinal_ex(digest, &hash, nil)
        let digits = Array("0123456789abcdef".utf8)
        var difference: UInt8 = 0
        for (place, digit) in profile.signature.utf8.enumerated() {
            let byte = hash[place / 2]
            difference |= digit ^ digits[Int(place.isMultiple(of: 2) ? byte >> 4 : byte & 15)]
        }
        return difference == 0
    }

    private static func decode(_ text: String, into bytes: inout [UInt8]) -> Int {
        var text = text
        return text.withUTF8 { utf8 in
            let size = Int(EVP_DecodeBlock(&bytes, utf8.baseAddress, Int32(utf8.count)))
            return size - utf8.suffix(2).count { $0 == UInt8(ascii: "=") }
        }
    }
}
