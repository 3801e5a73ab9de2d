import Crypto

/// A signature of the platform, as the lower-case hex text that travels.
///
/// ```swift
/// guard Signature.webhook(body: body, secret: secret).matches(header) else { return .unauthorized }
/// ```
public struct Signature: Sendable, CustomStringConvertible {
    /// 40 digits for SHA-1, 64 for HMAC-SHA256.
    public let hexadecimal: String

    init(_ digest: some Sequence<UInt8>) {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        for byte in digest {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        hexadecimal = String(decoding: text, as: UTF8.self)
    }

    init(sha1 parts: [UInt8]...) {
        var hash = Insecure.SHA1()
        for part in parts { hash.update(data: part) }
        self.init(hash.finalize())
    }

    /// Whether a received text is this signature; takes the same time wherever they differ.
    ///
    /// - Parameter received: The text that came with the message.
    /// - Returns: Whether it proves the message.
    public func matches(_ received: String) -> Bool {
        ConstantTime.equals(hexadecimal.utf8, received.utf8)
    }

    /// The text itself.
    public var description: String { hexadecimal }
}
