import Foundation

/// An encoding of files, by the names of `readFile` and `writeFile` (…/file-system-manager-read-file).
enum TextCoding: Sendable, Hashable {
    case utf8, ascii, latin1, base64, hex, utf16

    /// All names, in the page's order.
    static let names: [ResultField] = [
        "utf-8", "ascii", "base64", "binary", "hex", "ucs2", "ucs-2", "utf16le", "utf-16le", "utf8", "latin1",
    ]

    init?(_ name: String) {
        switch name {
        case "utf-8", "utf8": self = .utf8
        case "ascii": self = .ascii
        case "latin1", "binary": self = .latin1
        case "base64": self = .base64
        case "hex": self = .hex
        case "ucs2", "ucs-2", "utf16le", "utf-16le": self = .utf16
        default: return nil
        }
    }

    /// The text that bytes stand for; what stands for nothing becomes U+FFFD.
    func text(of bytes: [UInt8]) -> String {
        switch self {
        case .utf8: String(decoding: bytes, as: UTF8.self)
        case .ascii: String(decoding: bytes.map { $0 & 0x7F }, as: UTF8.self)
        case .latin1: String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
        case .base64: Data(bytes).base64EncodedString()
        case .hex: bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        case .utf16: String(decoding: Self.units(of: bytes), as: UTF16.self)
        }
    }

    /// The bytes of a text; `nil` when it isn't written in this encoding.
    func bytes(of text: String) -> [UInt8]? {
        switch self {
        case .utf8: Array(text.utf8)
        case .ascii, .latin1: text.utf16.map { UInt8(truncatingIfNeeded: $0) }
        case .base64: Data(base64Encoded: text).map(Array.init)
        case .hex: Self.bytes(ofHex: Array(text.utf8))
        case .utf16: text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        }
    }

    /// Little-endian pairs; a byte left over counts for nothing.
    private static func units(of bytes: [UInt8]) -> [UInt16] {
        stride(from: 0, to: bytes.count - 1, by: 2).map { UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8 }
    }

    private static func bytes(ofHex digits: [UInt8]) -> [UInt8]? {
        guard digits.count.isMultiple(of: 2) else { return nil }
        var bytes: [UInt8] = []
        for place in stride(from: 0, to: digits.count, by: 2) {
            guard let high = value(ofHex: digits[place]), let low = value(ofHex: digits[place + 1]) else {
                return nil
            }
            bytes.append(high << 4 | low)
        }
        return bytes
    }

    private static func value(ofHex digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
