/// `encodeURIComponent`.
enum URIComponent {
    private static let plain = Set(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.!~*'()".utf8
    )

    /// Replaces everything but letters, digits and `-_.!~*'()` by its percent-encoded UTF-8.
    static func encode(_ text: String) -> String {
        percentEncoded(text) { plain.contains($0) }
    }

    /// Replaces what no URL may contain: blanks, control characters and everything beyond ASCII.
    static func escapeIllegal(in url: String) -> String {
        percentEncoded(url) { (0x21...0x7E).contains($0) }
    }

    private static func percentEncoded(_ text: String, except isPlain: (UInt8) -> Bool) -> String {
        guard !text.utf8.allSatisfy(isPlain) else { return text }

        return text.utf8.reduce(into: "") { encoded, byte in
            if isPlain(byte) {
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                encoded += byte < 0x10 ? "%0\(digits)" : "%\(digits)"
            }
        }
    }
}
