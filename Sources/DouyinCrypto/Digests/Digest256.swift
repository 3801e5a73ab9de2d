import Crypto

/// SHA-256 for the parts of this package that derive stable ids.
package enum Digest256 {
    /// The 32 bytes of the hash.
    ///
    /// - Parameter bytes: What to hash.
    /// - Returns: The hash.
    package static func of(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        Array(SHA256.hash(data: Array(bytes)))
    }
}
