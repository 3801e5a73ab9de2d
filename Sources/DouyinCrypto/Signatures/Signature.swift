import Crypto

/// A signature of the platform, as the lower-case hex text that travels.
///
/// ```swift
/// guard Signature.webhook(body: body, secret: secret).matches(header) else { return .unauthorized }
/// ```
public struct Signature: Sendable, CustomStringConvertible {
    /// 40 digits for SHA-1, 64 for HMAC-SHA256.
    public let hexadecimal: String

    init(_ digest: some Digest) {
        self.init(digest, count: type(of: digest).byteCount)
    }

    init(_ code: HashedAuthenticationCode<SHA256>) {
        self.init(code, count: code.byteCount)
    }

    private init(_ digest: some Sequence<UInt8>, count: Int) {
        hexadecimal = String(unsafeUninitializedCapacity: count * 2) { text in
            var place = 0
            for byte in digest {
                text[place] = Self.digit(byte >> 4)
                text[place + 1] = Self.digit(byte & 15)
                place += 2
            }
            return place
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") - 10 + value
    }

    init(sha1 parts: [UInt8]...) {
        var hash = Insecure.SHA1()
        for part in parts { hash.update(data: part) }
        self.init(hash.finalize())
    }

    init(sha1Of texts: String...) {
        var hash = Insecure.SHA1()
        for var text in texts { text.withUTF8 { hash.update(bufferPointer: UnsafeRawBufferPointer($0)) } }
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
