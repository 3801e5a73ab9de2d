package import OpenPlatform

/// What a request, an answer or a frame of a socket carried, as far as the network log keeps it.
package struct NetworkBody: Sendable, Hashable {
    /// Bytes of a body that are kept; the rest is counted only.
    package static let most = 65_536

    /// The text, cut after ``most`` bytes; `nil` for bytes that are no text.
    package let text: String?

    /// The bytes of the whole body.
    package let size: Int

    /// Whether ``text`` ends before the body does.
    package var isCut: Bool { size > Self.most }

    /// Keeps the beginning of a body.
    package init(_ bytes: some Collection<UInt8>) {
        size = bytes.count
        let kept = bytes.prefix(Self.most)
        let whole = size > kept.count ? kept.droppingHalfCharacter : Array(kept)
        text = String(validating: whole, as: UTF8.self)
    }

    /// The object of the control API.
    package var json: JSONValue {
        ["size": .integer(size), "text": text.map(JSONValue.string) ?? .null, "cut": .bool(isCut)]
    }
}

extension Collection<UInt8> {
    /// The bytes without a character at the end whose last bytes are missing.
    fileprivate var droppingHalfCharacter: [UInt8] {
        let bytes = Array(self)
        let tail = bytes.suffix(3)
        guard let lead = tail.lastIndex(where: { $0 & 0b1100_0000 != 0b1000_0000 }) else { return bytes }
        let length = (~bytes[lead]).leadingZeroBitCount
        return length > bytes.count - lead ? Array(bytes[..<lead]) : bytes
    }
}
