import Crypto
import Foundation

/// Names that nobody can guess.
enum RandomText {
    /// 64 hexadecimal digits: what a phone shows to prove who it is.
    @Sendable static func token() -> String { hexadecimal(bits: 256) }

    /// 16 hexadecimal digits, to name a note.
    @Sendable static func id() -> String { hexadecimal(bits: 64) }

    private static func hexadecimal(bits: Int) -> String {
        SymmetricKey(size: SymmetricKeySize(bitCount: bits)).withUnsafeBytes(Hexadecimal.text)
    }
}

enum Hexadecimal {
    /// Lower-case digits, two a byte.
    static func text(_ bytes: some Sequence<UInt8>) -> String {
        bytes.map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
    }
}
