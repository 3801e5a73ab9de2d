import Crypto

/// Unguessable bytes for the parts of this package that make keys and codes.
package enum SystemRandom {
    /// Bytes of the operating system's generator, asked once however many they are.
    ///
    /// - Parameter count: How many.
    /// - Returns: Exactly that many.
    package static func bytes(_ count: Int) -> [UInt8] {
        guard count > 0 else { return [] }
        return SymmetricKey(size: SymmetricKeySize(bitCount: count * 8)).withUnsafeBytes { Array($0) }
    }
}
