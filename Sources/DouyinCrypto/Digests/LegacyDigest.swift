import Crypto

/// Digests that the platform still offers to tell files apart; they prove nothing.
package enum LegacyDigest: String, Sendable, Hashable, CaseIterable {
    /// MD5.
    case md5

    /// SHA-1.
    case sha1

    /// The digest of some bytes, in lower-case hex digits.
    package func of(_ bytes: [UInt8]) -> String {
        switch self {
        case .md5: Self.hex(Insecure.MD5.hash(data: bytes))
        case .sha1: Self.hex(Insecure.SHA1.hash(data: bytes))
        }
    }

    private static func hex(_ bytes: some Sequence<UInt8>) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(
            decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] },
            as: UTF8.self
        )
    }
}
